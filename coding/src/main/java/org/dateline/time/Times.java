package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The expressions of time of a report, and the date of each of its events. Immutable. */
public final class Times {
  private final List<TimeMention> mentions;

  public Times(List<TimeMention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  public List<TimeMention> mentions() {
    return mentions;
  }

  /** The day that relative dates count from; null where the report has none. */
  public @Nullable LocalDate reference() {
    return null;
  }

  /**
   * The date of the event that {@code trigger} tells: what its clause says, else its sentence, else
   * what the text has set, else the report's own date.
   */
  public EventDate dateOf(int sentence, Word trigger) {
    return new EventDate(null, null, null, EventDate.Basis.PUBLISHED, null);
  }
}
