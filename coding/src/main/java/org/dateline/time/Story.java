package org.dateline.time;

import org.jspecify.annotations.Nullable;

/**
 * What a text has told while it is read: the last date, and which year it names next. In a
 * narrative, a year far from the last one told is an aside until another one near it follows. Not
 * shared.
 */
final class Story {
  /** Years between dates that belong together. */
  private static final int NEAR = 10;

  private final boolean narrative;
  private @Nullable Resolved told;
  private @Nullable Resolved aside;

  Story(boolean narrative) {
    this.narrative = narrative;
  }

  @Nullable Resolved told() {
    return told;
  }

  /** Dates are told; lengths are not, even where they end now. */
  void tell(Meaning meaning, Resolved resolved) {
    boolean date =
        resolved.type() == TimeMention.Type.DATE || resolved.type() == TimeMention.Type.TIME;
    if (!date || resolved.from() == null) {
      return;
    }
    boolean named = narrative && Narrative.year(meaning) != null;
    if (named && told != null && !isNear(resolved, told) && !isNear(resolved, aside)) {
      aside = resolved;
      return;
    }
    told = resolved;
    aside = null;
  }

  private static boolean isNear(Resolved date, @Nullable Resolved other) {
    return date.from() != null
        && other != null
        && other.from() != null
        && Math.abs(date.from().getYear() - other.from().getYear()) <= NEAR;
  }
}
