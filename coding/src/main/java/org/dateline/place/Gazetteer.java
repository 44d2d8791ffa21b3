package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Every place that Dateline knows, by name: the index of GeoNames' cities and regions, the
 * countries, and the table of what these lack. Immutable, for all threads.
 *
 * <p>Places are numbered: those of the index first, then countries, then those of the table.
 */
final class Gazetteer {
  private static final String INDEX = "places/places.index";
  private static final String EXTRA = "places/extra.tsv";
  private static final String REGIONS = "places/regions.tsv";
  static final String[] ADJECTIVE_COLUMNS = {"adjective", "place", "example"};
  private static final String ADJECTIVES = "places/adjectives.tsv";

  /** A city of the table that lies this near a city of that name in the index is the same city. */
  private static final double SAME_KM = 30;

  /**
   * What a town of the table weighs, as a number of people: it stands there for being in the news.
   */
  private static final int SMALL = 20_000;

  private final PlaceIndex index;
  private final List<Feature> indexFeatures;
  private final Countries countries;
  private final int countryPeople;
  private final int firstOwn;
  private final List<Located> own = new ArrayList<>();
  private final Map<String, List<Integer>> aliases = new HashMap<>();
  private final Map<String, Integer> abbreviations = new HashMap<>();
  private final Map<Integer, Integer> people = new HashMap<>();
  private final Map<Integer, String> usualNames = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  private Gazetteer(PlaceIndex index, Features features, Countries countries) {
    this.index = index;
    this.indexFeatures = features.ofCodes(index.features());
    this.countries = countries;
    this.countryPeople = features.ofCountries().people();
    this.firstOwn = index.size() + countries.all().size();
  }

  static Gazetteer load(Knowledge knowledge, Features features) {
    Gazetteer gazetteer =
        new Gazetteer(PlaceIndex.load(knowledge, INDEX), features, Countries.load(knowledge));
    for (Row row : knowledge.table(REGIONS, 1, "code", "name", "aliases", "abbreviations")) {
      gazetteer.region(row);
    }
    for (Row row :
        knowledge.table(
            EXTRA, 3, "name", "feature", "country", "aliases", "latitude", "longitude", "people")) {
      gazetteer.extra(row, features.word(row.cell(1), row));
    }
    for (Row row : knowledge.table(ADJECTIVES, 1, ADJECTIVE_COLUMNS)) {
      gazetteer.adjectives.put(PlaceKey.of(row.cell(0)), PlaceKey.of(row.cell(1)));
    }
    return gazetteer;
  }

  private void region(Row row) {
    int[] found = index.postings(PlaceKey.of(row.cell(0).replace('.', ' ')));
    if (found.length == 0) {
      return;
    }
    int region = found[0] >> 1;
    row.list(2).forEach(alias -> alias(alias, region));
    row.list(3).forEach(abbreviation -> abbreviations.put(PlaceKey.of(abbreviation), region));
  }

  private void extra(Row row, Feature feature) {
    double latitude = Cells.latitude(row, 4);
    double longitude = Cells.longitude(row, 5);
    List<String> names = new ArrayList<>(row.list(3));
    names.add(0, row.cell(0));
    int number = feature.word().equals("city") ? known(names, latitude, longitude) : -1;
    if (number < 0) {
      number = firstOwn + own.size();
      String country = row.cell(2).isEmpty() ? null : row.cell(2);
      Place place =
          new Place(
              row.cell(0),
              null,
              feature.word(),
              country,
              null,
              latitude,
              longitude,
              0,
              feature.precision());
      own.add(new Located(place, latitude, longitude, Math.max(feature.people(), SMALL)));
    }
    if (number < firstOwn) {
      usualNames.putIfAbsent(number, row.cell(0)); // "Geneva", which GeoNames calls Genève
    }
    if (!row.cell(6).isEmpty()) {
      people.put(number, Cells.population(row, 6));
    }
    for (String name : names) {
      alias(name, number);
    }
  }

  /** The most peopled place of the index that has one of these names and lies near; -1 for none. */
  private int known(List<String> names, double latitude, double longitude) {
    int best = -1;
    for (String name : names) {
      for (int posting : index.postings(PlaceKey.of(name))) {
        int place = posting >> 1;
        boolean city =
            !indexFeatures.get(index.feature(place)).word().equals("province")
                && !indexFeatures.get(index.feature(place)).word().equals("district");
        if (city
            && Distance.kilometres(
                    latitude, longitude, index.latitude(place), index.longitude(place))
                < SAME_KM
            && (best < 0 || index.population(place) > index.population(best))) {
          best = place;
        }
      }
    }
    return best;
  }

  private void alias(String name, int number) {
    List<Integer> list = aliases.computeIfAbsent(PlaceKey.of(name), key -> new ArrayList<>(1));
    if (!list.contains(number)) {
      list.add(number);
    }
  }

  /** The places that a name may mean, in the order of their numbers; empty where it is none. */
  List<Candidate> candidates(String name) {
    String key = PlaceKey.of(name);
    Set<Integer> seen = new HashSet<>();
    List<Candidate> found = new ArrayList<>();
    add(key, seen, found);
    if (found.isEmpty() && key.startsWith("the ")) {
      add(key.substring(4), seen, found);
    }
    String place = adjectives.get(key);
    if (place != null) {
      add(place, seen, found);
    }
    return found;
  }

  private void add(String key, Set<Integer> seen, List<Candidate> found) {
    String nation = countries.byAdjective(key);
    if (nation != null) {
      add(index.size() + countries.number(nation), false, seen, found);
    }
    for (int country : countries.byKey(key)) {
      add(index.size() + country, false, seen, found);
    }
    for (int number : aliases.getOrDefault(key, List.of())) {
      add(number, false, seen, found);
    }
    for (int posting : index.postings(key)) {
      add(posting >> 1, (posting & 1) != 0, seen, found);
    }
  }

  private void add(int number, boolean alternate, Set<Integer> seen, List<Candidate> found) {
    if (seen.add(number)) {
      found.add(candidate(number, alternate));
    }
  }

  private Candidate candidate(int number, boolean alternate) {
    int weight = people.getOrDefault(number, 0);
    if (number >= firstOwn) {
      Located own = this.own.get(number - firstOwn);
      return listed(number, own, Math.max(weight, own.people()), alternate);
    }
    if (number >= index.size()) {
      Located country = countries.all().get(number - index.size());
      return listed(number, country, Math.max(country.people(), countryPeople), alternate);
    }
    Feature feature = indexFeatures.get(index.feature(number));
    return new Candidate(
        number,
        place(number, feature),
        index.latitude(number),
        index.longitude(number),
        index.admin1(number),
        index.admin2(number),
        Math.max(weight, Math.max(index.population(number), feature.people())),
        alternate);
  }

  private static Candidate listed(int number, Located of, int people, boolean alternate) {
    return new Candidate(
        number, of.place(), of.latitude(), of.longitude(), -1, -1, people, alternate);
  }

  private Place place(int number, Feature feature) {
    int id = index.geonamesId(number);
    int province = index.admin1(number);
    return new Place(
        usualNames.getOrDefault(number, index.name(number)),
        id == 0 ? null : Integer.toString(id),
        feature.word(),
        countries.alpha3(index.country(number)),
        province < 0 ? null : index.name(province),
        index.latitude(number),
        index.longitude(number),
        index.population(number),
        feature.precision());
  }

  /** The region that an abbreviation such as {@code N.C.} stands for; null where it is none. */
  @Nullable Candidate abbreviated(String abbreviation) {
    Integer region = abbreviations.get(PlaceKey.of(abbreviation));
    return region == null ? null : candidate(region, false);
  }

  /** Whether Dateline's own table has this name: such places are there for being in the news. */
  boolean isInTheNews(String name) {
    return aliases.containsKey(PlaceKey.of(name));
  }

  /** Whether a word is an adjective or a people's name, and no usual name of a place. */
  boolean isAdjectiveOnly(String word) {
    String key = PlaceKey.of(word);
    return countries.byAdjective(key) != null || adjectives.containsKey(key);
  }

  /** Whether any place has this name. */
  boolean has(String name) {
    String key = PlaceKey.of(name);
    return !countries.byKey(key).isEmpty() || aliases.containsKey(key) || index.has(key);
  }

  /**
   * The country or region of which an adjective or the name of a people speaks; null for others.
   */
  @Nullable Candidate adjective(String word) {
    String key = PlaceKey.of(word);
    String nation = countries.byAdjective(key);
    if (nation != null) {
      return candidate(index.size() + countries.number(nation), false);
    }
    String place = adjectives.get(key);
    return place == null ? null : mostPeopled(candidates(place), null);
  }

  /** The most peopled place of a name; null where the gazetteer has none. */
  @Nullable Candidate mostPeopled(String name) {
    return mostPeopled(candidates(name), null);
  }

  /**
   * The place of a name that lies in {@code outer}, a town rather than a province of its name, the
   * most peopled; null where none does.
   */
  @Nullable Candidate in(String name, Candidate outer) {
    List<Candidate> all = candidates(name);
    Candidate town = mostPeopled(all.stream().filter(c -> !c.isWide()).toList(), outer);
    return town == null ? mostPeopled(all, outer) : town;
  }

  private static @Nullable Candidate mostPeopled(
      List<Candidate> candidates, @Nullable Candidate outer) {
    Candidate best = null;
    for (Candidate candidate : candidates) {
      boolean inside = outer == null || candidate.within(outer);
      if (inside && (best == null || candidate.people() > best.people())) {
        best = candidate;
      }
    }
    return best;
  }

  /** A first-level region by GeoNames' code, or a country by alpha-2 code; null for another. */
  @Nullable Candidate byCode(String code) {
    int[] region = index.postings(PlaceKey.of(code.replace('.', ' ')));
    if (code.indexOf('.') > 0) {
      return region.length == 0 ? null : candidate(region[0] >> 1, false);
    }
    int country = countries.number(countries.alpha3(code));
    return country < 0 ? null : candidate(index.size() + country, false);
  }

  /** Alpha-3 code of the country of a top-level domain such as {@code in}; null for the others. */
  @Nullable String countryOfDomain(String domain) {
    return countries.ofDomain(domain);
  }

  /** A country by its alpha-3 code; null for another code. */
  @Nullable Candidate country(String alpha3) {
    int country = countries.number(alpha3);
    return country < 0 ? null : candidate(index.size() + country, false);
  }
}
