package org.dateline.place;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer.
 *
 * @param name its usual English name
 * @param geonamesId GeoNames' id; null for what GeoNames' extract lacks
 * @param feature what it is, in plain words: {@code city}, {@code capital}, {@code country}, {@code
 *     region}, {@code sea}, {@code airport}, {@code camp}, …
 * @param country ISO 3166 alpha-3, null for seas and regions across borders
 * @param admin1 name of its first-level region
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population people, 0 where unknown
 * @param precision how finely it says where
 */
public record Place(
    String name,
    @Nullable String geonamesId,
    String feature,
    @Nullable String country,
    @Nullable String admin1,
    double latitude,
    double longitude,
    int population,
    Precision precision) {
  /** From a point to a part of the world. Printed in lower case. */
  public enum Precision {
    POINT,
    CITY,
    DISTRICT,
    PROVINCE,
    COUNTRY,
    REGION
  }
}
