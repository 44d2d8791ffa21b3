package org.dateline.place;

/**
 * A place that a name may mean.
 *
 * @param id its number in the gazetteer
 * @param place the place
 * @param latitude the place's, in degrees
 * @param longitude the place's, in degrees
 * @param province number of its first-level region, -1 where there is none
 * @param district number of its second-level region, -1 where there is none
 * @param people its population, or what its kind weighs where that is more
 * @param alternate whether the name is not its usual one
 */
record Candidate(
    int id,
    Place place,
    double latitude,
    double longitude,
    int province,
    int district,
    double people,
    boolean alternate) {

  boolean isCountry() {
    return place.feature().equals("country");
  }

  /** Whether it is a first-level region or larger, so that its middle says little of distances. */
  boolean isWide() {
    return place.precision().compareTo(Place.Precision.PROVINCE) >= 0;
  }

  /** Whether this is {@code outer} or lies in it. */
  boolean within(Candidate outer) {
    if (id == outer.id || province == outer.id || district == outer.id) {
      return true;
    }
    return outer.isCountry()
        && place.country() != null
        && place.country().equals(outer.place().country());
  }

  double kilometresTo(Candidate other) {
    return Distance.kilometres(latitude, longitude, other.latitude, other.longitude);
  }
}
