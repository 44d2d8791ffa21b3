package org.dateline.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the knowledge's tables: a day, a month or a year, as the first or the last day of it.
 */
final class Dates {
  private Dates() {}

  static @Nullable LocalDate first(String cell) {
    return cell.isEmpty() ? null : LocalDate.of(year(cell), month(cell, 1), day(cell, 1));
  }

  static @Nullable LocalDate last(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    int month = month(cell, 12);
    return LocalDate.of(
        year(cell), month, day(cell, YearMonth.of(year(cell), month).lengthOfMonth()));
  }

  /** Whether a day is within a span whose ends, both in it, may be open. */
  static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static int year(String cell) {
    return Integer.parseInt(cell, 0, 4, 10);
  }

  private static int month(String cell, int otherwise) {
    return cell.length() < 7 ? otherwise : Integer.parseInt(cell, 5, 7, 10);
  }

  private static int day(String cell, int otherwise) {
    return cell.length() < 10 ? otherwise : Integer.parseInt(cell, 8, 10, 10);
  }
}
