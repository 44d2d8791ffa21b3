package org.dateline.place;

import org.dateline.place.Place.Precision;

/**
 * A kind of place.
 *
 * @param word what records print, such as {@code city}
 * @param precision how finely such a place says where
 * @param people what the kind weighs beside a city, as a number of people
 */
record Feature(String word, Precision precision, int people) {}
