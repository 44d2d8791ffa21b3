package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param reference the report's day, null where it has none
 * @param told the date last told, with an interval, null at first
 * @param narrative whether dates without a year follow what was told and not the report's day
 * @param direction whether the clause looks back or ahead
 */
record Setting(
    @Nullable LocalDate reference,
    @Nullable Resolved told,
    boolean narrative,
    Direction direction) {
  /** Where a clause looks. */
  enum Direction {
    PAST,
    /** The present tense: a weekday in it is ahead ("meets on Friday"). */
    PRESENT,
    FUTURE,
    NONE
  }

  /** The day that "last year" or "Monday" starts from. */
  @Nullable LocalDate base() {
    return narrative && told != null ? told.from() : reference;
  }

  /** The day that "the next day" starts from. */
  @Nullable LocalDate toldDay() {
    return told != null ? told.from() : reference;
  }

  @Nullable LocalDate day(Meaning.Anchor anchor) {
    return switch (anchor) {
      case REPORT -> base();
      case TOLD -> toldDay();
      case EVENT -> null;
    };
  }
}
