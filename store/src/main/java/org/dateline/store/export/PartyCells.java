package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** Who did it, and whom it was done to. Values of several are lists in the order of the sides. */
final class PartyCells {
  private static final int PART = 3;
  private static final String UNKNOWN = "---";

  private final Countries countries;
  private final Map<String, String> sectorNames = new HashMap<>();

  PartyCells(Countries countries, Knowledge knowledge) {
    this.countries = countries;
    for (Row row : knowledge.table("ontology/sectors.tsv", 1, "sector", "name")) {
      sectorNames.put(row.cell(0), row.cell(1));
    }
  }

  void addTo(Map<String, Cell> cells) {
    addSide("actor", "actors", ShapeRow::actors, cells);
    addSide("recipient", "recipients", ShapeRow::recipients, cells);
  }

  private void addSide(
      String name, String key, Function<ShapeRow, List<Side>> side, Map<String, Cell> cells) {
    Function<Function<Side, @Nullable Object>, Cell> each =
        value -> row -> side.apply(row).stream().map(value).toList();
    cells.put(name + ".names", each.apply(Side::name));
    cells.put(name + ".upper-names", each.apply(party -> party.name().toUpperCase(Locale.ROOT)));
    cells.put(name + ".texts", row -> texts(side.apply(row), row, key));
    cells.put(name + ".countries", each.apply(Side::country));
    cells.put(
        name + ".country-names",
        each.apply(party -> countries.get(Countries.Fact.NAME, party.country())));
    cells.put(
        name + ".cow", each.apply(party -> countries.get(Countries.Fact.COW, party.country())));
    cells.put(
        name + ".sector",
        each.apply(party -> party.sectors().isEmpty() ? null : party.sectors().get(0)));
    cells.put(name + ".sectors", row -> sectors(side.apply(row)));
    cells.put(
        name + ".sector-names",
        row -> sectors(side.apply(row)).stream().map(sectorNames::get).toList());
    cells.put(name + ".codes", each.apply(Side::code));
    cells.put(name + ".code", each.apply(party -> known(party.code())));
    cells.put(name + ".code-entity", each.apply(party -> known(part(party, 0))));
    cells.put(name + ".code-country", each.apply(party -> country(party, true)));
    cells.put(name + ".code-group", each.apply(party -> country(party, false)));
    for (int role = 1; role <= PART; role++) {
      int number = role;
      cells.put(name + ".role" + role, each.apply(party -> part(party, number)));
    }
    cells.put(name + ".code-role", each.apply(party -> part(party, 1)));
    cells.put(name + ".code-attribute", each.apply(PartyCells::rest));
  }

  private static List<String> sectors(List<Side> side) {
    return side.stream().flatMap(party -> party.sectors().stream()).distinct().toList();
  }

  private static @Nullable String known(@Nullable String code) {
    return UNKNOWN.equals(code) ? null : code;
  }

  /** The letters of one of the parts of a CAMEO code, each of three letters. */
  private static @Nullable String part(Side party, int number) {
    String code = party.code();
    int begin = number * PART;
    return begin >= code.length()
        ? null
        : code.substring(begin, Math.min(begin + PART, code.length()));
  }

  private static @Nullable String rest(Side party) {
    return party.code().length() <= 2 * PART ? null : party.code().substring(2 * PART);
  }

  /** The first part, where it is a country, or where it is none. */
  private @Nullable String country(Side party, boolean wanted) {
    String first = known(part(party, 0));
    return first != null && countries.isCameo(first) == wanted ? first : null;
  }

  /** The words that the first report uses for each. */
  private static List<@Nullable String> texts(List<Side> side, ShapeRow row, String key) {
    return side.stream().<@Nullable String>map(party -> words(party, row, key)).toList();
  }

  private static @Nullable String words(Side party, ShapeRow row, String key) {
    for (JsonNode record : row.of().mentions()) {
      for (JsonNode actor : record.path(key)) {
        if (actor.path("id").asText().equals(party.id())) {
          return ExportEvent.text(actor.path("text"));
        }
      }
    }
    return null;
  }
}
