package org.dateline.place;

import org.dateline.text.Span;

/**
 * A name of a place, resolved.
 *
 * @param sentence number of the sentence
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param span where it stands
 * @param text its words as written
 * @param place what it names
 * @param confidence 0 to 1: how sure the choice among places of that name is
 */
public record PlaceMention(
    int sentence, int first, int last, Span span, String text, Place place, double confidence) {

  /** Whether it says more than the country. */
  public boolean isNarrow() {
    return switch (place.precision()) {
      case COUNTRY, REGION -> false;
      case POINT, CITY, DISTRICT, PROVINCE -> true;
    };
  }
}
