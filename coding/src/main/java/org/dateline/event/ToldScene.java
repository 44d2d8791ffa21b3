package org.dateline.event;

import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report has told, where another of its events may have been too.
 *
 * @param place narrower than a country
 * @param deed what was told of it; null for the place of the dateline
 */
record ToldScene(PlaceMention place, @Nullable EventMention deed) {
  String name() {
    return place.place().name();
  }

  @Nullable String country() {
    return place.place().country();
  }

  /** Sentences from it to the event, the dateline standing in one before the first. */
  int away(EventMention event) {
    return event.sentence() - (deed == null ? -1 : deed.sentence());
  }
}
