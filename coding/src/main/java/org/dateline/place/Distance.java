package org.dateline.place;

/** Distances on the globe. */
public final class Distance {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private Distance() {}

  /** The great circle's length between two points in degrees (haversine). */
  public static double kilometres(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double north = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
    double east = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2))
                * east
                * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
