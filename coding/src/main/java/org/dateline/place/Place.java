package org.dateline.place;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer, or a place that the gazetteer lacks ({@link #UNLISTED}).
 *
 * @param name its usual English name
 * @param geonamesId GeoNames' id; null for what GeoNames' extract lacks
 * @param feature what it is, in plain words: {@code city}, {@code capital}, {@code country}, {@code
 *     region}, {@code sea}, {@code airport}, {@code camp}, …
 * @param country ISO 3166 alpha-3, null for seas and regions across borders
 * @param admin1 name of its first-level region
 * @param latitude degrees north, WGS 84; null where neither the gazetteer nor the report says where
 * @param longitude degrees east, WGS 84; null with the latitude
 * @param population people, 0 where unknown
 * @param precision how finely it says where
 */
public record Place(
    String name,
    @Nullable String geonamesId,
    String feature,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int population,
    Precision precision) {
  /**
   * The feature of places that the gazetteer lacks; they have the coordinates of what holds them.
   */
  public static final String UNLISTED = "place";

  /** Whether the gazetteer lacks it. */
  public boolean isUnlisted() {
    return feature.equals(UNLISTED);
  }

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
