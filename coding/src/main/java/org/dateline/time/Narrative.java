package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report tells history: it names at least {@link #LEAST} dates with their years, and most
 * of them are more than {@link #FAR} years from the report's own; or it has no date of its own and
 * names that many. Dates without a year then follow the date last told.
 */
final class Narrative {
  private static final int LEAST = 8;
  private static final int FAR = 2;

  private Narrative() {}

  static boolean is(List<List<Found>> found, @Nullable LocalDate reference) {
    int near = 0;
    int far = 0;
    for (List<Found> sentence : found) {
      for (Found expression : sentence) {
        Integer year = year(expression.meaning());
        if (year != null) {
          boolean isNear = reference != null && Math.abs(reference.getYear() - year) <= FAR;
          near += isNear ? 1 : 0;
          far += isNear ? 0 : 1;
        }
      }
    }
    return far >= LEAST && far > near;
  }

  private static @Nullable Integer year(Meaning meaning) {
    if (meaning instanceof Meaning.Part part) {
      return year(part.of());
    }
    return meaning instanceof Calendar date ? date.get(Field.YEAR) : null;
  }
}
