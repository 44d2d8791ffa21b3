package org.dateline.knowledge;

import java.util.List;

/**
 * A country or territory of {@code places/countries.tsv}.
 *
 * @param code ISO 3166 alpha-3, {@code KOS} for Kosovo; former ones too
 * @param iso2 the two letters by which GeoNames knows it
 * @param name in English
 */
public record Country(String code, String iso2, String name) {
  /** All of them, in the order of the table. */
  public static List<Country> all(Knowledge knowledge) {
    return knowledge
        .table(
            "places/countries.tsv",
            1,
            "code",
            "iso2",
            "name",
            "geonames_id",
            "latitude",
            "longitude",
            "population")
        .stream()
        .map(row -> new Country(row.cell(0), row.cell(1), row.cell(2)))
        .toList();
  }
}
