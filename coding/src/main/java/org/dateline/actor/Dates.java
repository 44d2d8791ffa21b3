package org.dateline.actor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the knowledge's tables: a day, a month or a year, as the first or the last day of it.
 */
final class Dates {
  private Dates() {}

  static @Nullable LocalDate first(String cell) {
    return switch (cell.length()) {
      case 0 -> null;
      case 4 -> Year.parse(cell).atDay(1);
      case 7 -> YearMonth.parse(cell).atDay(1);
      default -> LocalDate.parse(cell);
    };
  }

  static @Nullable LocalDate last(String cell) {
    return switch (cell.length()) {
      case 0 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(cell), 12, 31);
      case 7 -> YearMonth.parse(cell).atEndOfMonth();
      default -> LocalDate.parse(cell);
    };
  }
}
