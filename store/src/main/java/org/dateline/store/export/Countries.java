package org.dateline.store.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.knowledge.State;
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
    for (Country country : Country.all(knowledge)) {
      countries.put(country.code(), Fact.NAME, country.name());
    }
    for (State state : State.all(knowledge)) {
      countries.put(state.code(), Fact.COW, state.cow());
      countries.put(state.code(), Fact.FIPS, state.fips());
      countries.cameo.add(state.cameo());
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
      countries.put(row.cell(0), Fact.ISO_NUMBER, row.cell(1));
      countries.put(row.cell(0), Fact.GW, row.cell(2));
      countries.put(row.cell(0), Fact.ACLED_REGION, row.cell(3));
      countries.put(row.cell(0), Fact.UCDP_REGION, row.cell(4));
    }
    return countries;
  }

  private void put(String country, Fact fact, String value) {
    if (!value.isEmpty()) {
      facts.computeIfAbsent(country, code -> new HashMap<>()).put(fact, value);
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
