package org.dateline.actor;

import java.util.List;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of one of its parties, beside the party's own words.
 *
 * @param sentence number of the sentence that tells the event
 * @param doer whether the party did it, or it was done to the party
 * @param place where it happened, null where that is not told
 * @param others the other side
 * @param quad the event's quad category, such as {@code MATERIAL CONFLICT}
 */
public record Situation(
    int sentence, boolean doer, @Nullable PlaceMention place, List<Actor> others, String quad) {
  public Situation {
    others = List.copyOf(others);
  }

  /** The country of the place, null where it is not known. */
  @Nullable String country() {
    return place == null ? null : place.place().country();
  }
}
