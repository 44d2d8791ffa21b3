package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report tells history: it names at least {@link #LEAST} dates with their years, most of
 * them more than {@link #FAR} year from the report's own, and at most one expression in {@link
 * #DEICTIC_SHARE} is a weekday or counted from today. Dates without a year then follow the date
 * last told. News of a trial names old dates too, but has its Mondays and yesterdays.
 */
final class Narrative {
  private static final int LEAST = 5;
  private static final int FAR = 1;
  private static final int DEICTIC_SHARE = 30;

  private Narrative() {}

  static boolean is(List<List<Found>> found, @Nullable LocalDate reference) {
    int near = 0;
    int far = 0;
    int deictic = 0;
    int all = 0;
    for (List<Found> sentence : found) {
      for (Found expression : sentence) {
        Integer year = year(expression.meaning());
        boolean isNear =
            year != null && reference != null && Math.abs(reference.getYear() - year) <= FAR;
        near += isNear ? 1 : 0;
        far += year != null && !isNear ? 1 : 0;
        deictic += isDeictic(expression.meaning()) ? 1 : 0;
        all++;
      }
    }
    return far >= LEAST && far > near && deictic * DEICTIC_SHARE <= all;
  }

  private static boolean isDeictic(Meaning meaning) {
    if (meaning instanceof Calendar date) {
      return date.has(Field.WEEKDAY) && !date.has(Field.DAY);
    }
    boolean turns = meaning instanceof Meaning.Turn turn && turn.anchor() == Meaning.Anchor.REPORT;
    boolean counts =
        meaning instanceof Meaning.Shift shift && shift.anchor() == Meaning.Anchor.REPORT;
    return turns || counts;
  }

  /** The year that an expression names itself. */
  static @Nullable Integer year(Meaning meaning) {
    if (meaning instanceof Meaning.Part part) {
      return year(part.of());
    }
    return meaning instanceof Calendar date ? date.get(Field.YEAR) : null;
  }
}
