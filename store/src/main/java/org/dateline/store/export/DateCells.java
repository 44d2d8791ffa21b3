package org.dateline.store.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.dedupe.Telling.When;
import org.jspecify.annotations.Nullable;

/** When it happened. */
final class DateCells {
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private DateCells() {}

  static void addTo(Map<String, Cell> cells) {
    cells.put("date.first", DateCells::first);
    cells.put("date.last", DateCells::last);
    cells.put("date.first-midnight", row -> midnight(first(row)));
    cells.put("date.last-midnight", row -> midnight(last(row)));
    put(cells, "date.from", When::from);
    put(cells, "date.to", When::to);
    put(cells, "date.precision", when -> word(when.precision()));
    put(cells, "date.basis", when -> word(when.basis()));
    cells.put("date.compact", row -> formatted(row, "uuuuMMdd"));
    cells.put("date.stamp", row -> formatted(row, "uuuuMMdd'000000'"));
    cells.put("date.month", row -> formatted(row, "uuuuMM"));
    cells.put("date.year", row -> formatted(row, "uuuu"));
    cells.put("date.month-of-year", row -> formatted(row, "M"));
    cells.put("date.day-of-month", row -> formatted(row, "d"));
    cells.put("date.fraction", DateCells::fraction);
    cells.put("date.acled-precision", row -> days(row) <= 1 ? 1 : days(row) <= WEEK ? 2 : 3);
    cells.put("date.ucdp-precision", DateCells::ucdpPrecision);
  }

  private static void put(
      Map<String, Cell> cells, String name, Function<When, @Nullable Object> value) {
    cells.put(name, row -> row.event().when() == null ? null : value.apply(row.event().when()));
  }

  static @Nullable String word(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** The first day; where none is told, that on which the first report was published. */
  static @Nullable LocalDate first(ShapeRow row) {
    When when = row.event().when();
    if (when != null && when.from() != null) {
      return when.from();
    }
    Instant published = row.event().firstPublished();
    return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
  }

  private static @Nullable LocalDate last(ShapeRow row) {
    When when = row.event().when();
    return when != null && when.to() != null ? when.to() : first(row);
  }

  private static @Nullable String midnight(@Nullable LocalDate day) {
    return day == null ? null : day + " 00:00:00.000";
  }

  private static @Nullable String formatted(ShapeRow row, String pattern) {
    LocalDate day = first(row);
    return day == null ? null : day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  private static @Nullable String fraction(ShapeRow row) {
    LocalDate day = first(row);
    return day == null
        ? null
        : String.format(
            Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / (double) day.lengthOfYear());
  }

  /** How many days it may have been. */
  private static long days(ShapeRow row) {
    LocalDate first = first(row);
    LocalDate last = last(row);
    return first == null || last == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static int ucdpPrecision(ShapeRow row) {
    long days = days(row);
    if (days < WEEK) {
      return days <= 1 ? 1 : 2;
    }
    if (days == WEEK) {
      return 3;
    }
    return days <= MONTH ? 4 : 5;
  }
}
