package org.dateline.store.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Countries as other data sets name, number and group them, by ISO 3166 alpha-3 codes. */
final class Countries {
  /** What is known of a country. */
  enum Fact {
    NAME,
    COW,
    FIPS,
    ISO_NUMBER,
    GW,
    ACLED_REGION,
    UCDP_REGION
  }

  private final Map<String, Map<Fact, String>> facts = new HashMap<>();
  private final Set<String> cameo = new HashSet<>();

  private Countries() {}

  static Countries load(Knowledge knowledge) {
    Countries countries = new Countries();
    for (Row row :
        knowledge.table(
            "places/countries.tsv",
            1,
            "code",
            "iso2",
            "name",
            "geonames_id",
            "latitude",
            "longitude",
            "population")) {
      countries.put(row, Fact.NAME, 2);
    }
    for (Row row :
        knowledge.table(
            "actors/states.tsv",
            1,
            "code",
            "name",
            "iso2",
            "cow",
            "fips",
            "cameo",
            "from",
            "to",
            "capital",
            "successor",
            "aliases",
            "adjectives",
            "demonyms")) {
      countries.put(row, Fact.COW, 3);
      countries.put(row, Fact.FIPS, 4);
      countries.cameo.add(row.cell(5).isEmpty() ? row.cell(0) : row.cell(5));
    }
    for (Row row :
        knowledge.table(
            "exports/countries.tsv",
            1,
            "code",
            "iso_number",
            "gw",
            "acled_region",
            "ucdp_region")) {
      countries.put(row, Fact.ISO_NUMBER, 1);
      countries.put(row, Fact.GW, 2);
      countries.put(row, Fact.ACLED_REGION, 3);
      countries.put(row, Fact.UCDP_REGION, 4);
    }
    return countries;
  }

  private void put(Row row, Fact fact, int column) {
    if (!row.cell(column).isEmpty()) {
      facts.computeIfAbsent(row.cell(0), code -> new HashMap<>()).put(fact, row.cell(column));
    }
  }

  @Nullable String get(Fact fact, @Nullable String country) {
    return country == null ? null : facts.getOrDefault(country, Map.of()).get(fact);
  }

  /** Whether CAMEO has a country of this code. */
  boolean isCameo(String code) {
    return cameo.contains(code);
  }
}
