package org.dateline.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a written date says.
 *
 * @param year 0 where it gives none
 * @param month 1 to 12
 * @param day 1 to 31
 * @param time the time of day, where given
 * @param offset its offset from UTC, where given
 * @param strange how many of its words are neither month, unit, time nor zone
 */
record DateParts(
    int year,
    int month,
    int day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset,
    int strange) {

  /** The day in the given year, null where that year has no such day. */
  @Nullable LocalDate in(int someYear) {
    try {
      return LocalDate.of(someYear, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day nearest to another, for a date without a year. */
  @Nullable LocalDate nearest(LocalDate other) {
    LocalDate best = null;
    for (int candidate = other.getYear() - 1; candidate <= other.getYear() + 1; candidate++) {
      LocalDate day = in(candidate);
      if (day != null && (best == null || distance(day, other) < distance(best, other))) {
        best = day;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
