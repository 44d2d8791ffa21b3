package org.dateline.event;

import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.dateline.time.TimeMention;
import org.dateline.time.Times;
import org.jspecify.annotations.Nullable;

/** Where what a frame's words tell happened. Bound to one report. */
record MentionPlaces(Places places, Times times) {
  /**
   * The event's place, null where none is known. A place that only helps to say when ("a week after
   * the Paris attacks") is none.
   */
  @Nullable PlaceMention of(Match match) {
    int sentence = match.tree().sentence().index();
    PlaceMention place = carriedTo(sentence, match);
    if (place == null || place.sentence() != sentence) {
      return place;
    }
    for (TimeMention time : times.mentions()) {
      if (time.span().contains(place.span()) && !time.span().contains(match.trigger())) {
        return null;
      }
    }
    return place;
  }

  /** "Arrived in Oman for talks about Yemen": the place of the verb that carries the noun first. */
  private @Nullable PlaceMention carriedTo(int sentence, Match match) {
    PlaceMention place =
        match.light() == null ? null : places.placeOf(sentence, match.light().verb());
    return place == null || place.sentence() != sentence
        ? places.placeOf(sentence, match.head())
        : place;
  }
}
