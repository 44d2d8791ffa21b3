package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** Countries and territories, their names and their adjectives. Immutable. */
final class Countries {
  private static final String PATH = "places/countries.tsv";

  private final List<Located> places = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, String> byAdjective = new HashMap<>();

  private Countries() {}

  static Countries load(Knowledge knowledge) {
    Countries countries = new Countries();
    for (Row row :
        knowledge.table(
            PATH,
            1,
            "code",
            "iso2",
            "name",
            "geonames_id",
            "latitude",
            "longitude",
            "population")) {
      countries.add(row);
    }
    for (State state : State.all(knowledge)) {
      countries.name(state);
    }
    return countries;
  }

  private void add(Row row) {
    double latitude = Cells.latitude(row, 4);
    double longitude = Cells.longitude(row, 5);
    int people = Cells.population(row, 6);
    Place place =
        new Place(
            row.cell(2),
            row.cell(3).isEmpty() ? null : row.cell(3),
            "country",
            row.cell(0),
            null,
            latitude,
            longitude,
            people,
            Precision.COUNTRY);
    numbers.put(row.cell(0), places.size());
    codes.putIfAbsent(row.cell(1), row.cell(0));
    key(place.name(), places.size());
    places.add(new Located(place, latitude, longitude, people));
  }

  private void name(State state) {
    Integer number = numbers.get(state.code());
    if (number == null) {
      return;
    }
    key(state.name(), number);
    state.aliases().forEach(alias -> key(alias, number));
    adjective(state.adjectives(), state.code());
    adjective(state.demonyms(), state.code());
  }

  private void adjective(List<String> words, String code) {
    for (String word : words) {
      String key = PlaceKey.of(word);
      if (!byKey.containsKey(key)) {
        byAdjective.putIfAbsent(key, code);
      }
    }
  }

  private void key(String name, int number) {
    List<Integer> list = byKey.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>(1));
    if (!list.contains(number)) {
      list.add(number);
    }
  }

  List<Located> all() {
    return places;
  }

  /** Numbers in {@link #all} of the countries of this key. */
  List<Integer> byKey(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Alpha-3 code for GeoNames' alpha-2 code; the same code where the table lacks it. */
  String alpha3(String alpha2) {
    return codes.getOrDefault(alpha2, alpha2);
  }

  /** Number in {@link #all} of a country by its alpha-3 code, -1 for none. */
  int number(String alpha3) {
    return numbers.getOrDefault(alpha3, -1);
  }

  /** Alpha-3 code of the country whose adjective or people this key is, such as {@code syrian}. */
  @Nullable String byAdjective(String key) {
    return byAdjective.get(key);
  }

  /** Alpha-3 code of the country of a top-level domain; null where it is no country's. */
  @Nullable String ofDomain(String domain) {
    String code = domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
    return code.isEmpty() ? null : codes.get(code); // former states have none
  }
}
