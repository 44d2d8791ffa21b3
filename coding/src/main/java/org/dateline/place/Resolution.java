package org.dateline.place;

/**
 * A name's place.
 *
 * @param place what it names
 * @param confidence 0 to 1: how far the choice stands above the next that lies elsewhere
 */
record Resolution(Place place, double confidence) {}
