package org.dateline.place;

import java.util.Set;
import java.util.TreeSet;

/**
 * A region while the index is built. GeoNames' extract gives it a name and no coordinates, so that
 * its middle is found from its cities: a first-level region's as the mean of the quarter-degree
 * cells that hold a city, a second-level one's as the mean of its cities weighted by people.
 */
final class Region {
  private static final double CELL = 0.25;

  final String code;
  final String name;
  private final Set<Long> cells = new TreeSet<>();
  private double latitudes;
  private double longitudes;
  private double weights;
  private long people;

  Region(String code, String name) {
    this.code = code;
    this.name = name;
  }

  int level() {
    return code.indexOf('.') == code.lastIndexOf('.') ? 1 : 2;
  }

  String parent() {
    return code.substring(0, code.lastIndexOf('.'));
  }

  void add(double latitude, double longitude, int population) {
    people += population;
    double weight = population + 100;
    if (level() == 1) {
      weight = cells.add(cell(latitude, longitude)) ? 1 : 0;
    }
    latitudes += weight * latitude;
    longitudes += weight * longitude;
    weights += weight;
  }

  private static long cell(double latitude, double longitude) {
    return Math.round(latitude / CELL) * 10_000 + Math.round(longitude / CELL);
  }

  boolean located() {
    return weights > 0;
  }

  double[] centre() {
    return new double[] {latitudes / weights, longitudes / weights};
  }

  int people() {
    return (int) Math.min(Integer.MAX_VALUE, people);
  }
}
