package org.dateline.place;

/**
 * A place of a table, which always has coordinates.
 *
 * @param place the place
 * @param latitude its latitude in degrees
 * @param longitude its longitude in degrees
 * @param people how many people live there, or what its kind weighs
 */
record Located(Place place, double latitude, double longitude, int people) {}
