package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.dateline.time.Setting.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Gives calendar dates the parts they lack. Without a year: in a clause that looks back, the last
 * such date that began by the base day; in one that looks ahead, the next that has not ended,
 * unless it names a day of the month just past; else the nearest. In a narrative: that of the year
 * last told.
 */
final class Calendars {
  /** Months by which a date of the year told must lie back to be the next year's. */
  private static final int LONG_BEFORE = 9;

  private Calendars() {}

  static Resolved resolve(Calendar date, Setting setting) {
    Integer century = date.get(Field.CENTURY);
    if (century != null) {
      return Resolved.century(century);
    }
    Integer decade = date.get(Field.DECADE);
    if (decade != null) {
      return Resolved.decade(decade);
    }
    Integer year = date.get(Field.YEAR);
    if (year != null) {
      return inYear(date, year < 0 ? year + 1 : year);
    }
    LocalDate base = setting.base();
    if (base == null) {
      return Resolved.open(TimeMention.Type.DATE, unresolved(date));
    }
    if (isOnlyDay(date)) {
      return dayAround(date, setting, base);
    }
    return inYear(date, year(date, setting, base));
  }

  private static boolean isOnlyDay(Calendar date) {
    return !date.has(Field.MONTH)
        && !date.has(Field.SEASON)
        && !date.has(Field.QUARTER)
        && !date.has(Field.HALF);
  }

  private static int year(Calendar date, Setting setting, LocalDate base) {
    int year = date.has(Field.SEASON) ? Seasons.yearOf(base) : base.getYear();
    Resolved now = inYear(date, year);
    if (setting.narrative()) {
      return isNextYears(now, base, setting) ? year + 1 : year;
    }
    return switch (setting.direction()) {
      case PAST -> isAfter(now.from(), base) ? year - 1 : year;
      case FUTURE -> isOver(date, now, base) ? year + 1 : year;
      case PRESENT, NONE -> nearest(date, year, base);
    };
  }

  /** "On May 14", told on May 15 of what was signed to last, is that day and not next year's. */
  private static boolean isOver(Calendar date, Resolved now, LocalDate base) {
    return isAfter(date.has(Field.DAY) ? base.minusMonths(1) : base, now.to());
  }

  /** January told after November is the next year's. */
  private static boolean isNextYears(Resolved date, LocalDate base, Setting setting) {
    Resolved told = setting.told();
    Precision precision = told == null ? null : told.precision();
    if (precision == null || precision.compareTo(Precision.SEASON) > 0) {
      return false;
    }
    return isAfter(base.minusMonths(LONG_BEFORE), date.to());
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isAfter(other);
  }

  private static int nearest(Calendar date, int year, LocalDate base) {
    int best = year;
    for (int candidate : new int[] {year - 1, year + 1}) {
      if (distance(inYear(date, candidate), base) < distance(inYear(date, best), base)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(Resolved date, LocalDate base) {
    LocalDate from = date.from() == null ? base : date.from();
    return Math.abs(from.toEpochDay() - base.toEpochDay());
  }

  private static Resolved inYear(Calendar date, int year) {
    Integer month = date.get(Field.MONTH);
    Integer day = date.get(Field.DAY);
    if (month != null && day != null) {
      return Resolved.day(valid(YearMonth.of(year, month), day));
    }
    if (month != null) {
      return Resolved.month(YearMonth.of(year, month));
    }
    Integer season = date.get(Field.SEASON);
    if (season != null) {
      return Resolved.season(year, season);
    }
    Integer quarter = date.get(Field.QUARTER);
    if (quarter != null) {
      return Resolved.share(year, 3, quarter);
    }
    Integer half = date.get(Field.HALF);
    return half != null ? Resolved.share(year, 6, Math.min(half, 2)) : Resolved.year(year);
  }

  /** The 29th of February of a common year is its last day. */
  private static LocalDate valid(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /** A weekday, or the day of a month that is told. */
  private static Resolved dayAround(Calendar date, Setting setting, LocalDate base) {
    Integer day = date.get(Field.DAY);
    if (day != null) {
      LocalDate told = setting.toldDay();
      return Resolved.day(valid(YearMonth.from(told == null ? base : told), day));
    }
    Integer weekday = date.get(Field.WEEKDAY);
    if (weekday == null) {
      throw new DateTimeException("a date without parts");
    }
    boolean looksAhead =
        setting.direction() == Direction.FUTURE || setting.direction() == Direction.PRESENT;
    boolean ahead = setting.narrative() || looksAhead;
    return Resolved.day(weekday(base, weekday, ahead));
  }

  /** The nearest such weekday before or after a day, which counts itself. */
  static LocalDate weekday(LocalDate base, int weekday, boolean ahead) {
    int today = base.getDayOfWeek().getValue();
    return ahead
        ? base.plusDays(Math.floorMod(weekday - today, 7))
        : base.minusDays(Math.floorMod(today - weekday, 7));
  }

  private static String unresolved(Calendar date) {
    Integer weekday = date.get(Field.WEEKDAY);
    if (weekday != null && !date.has(Field.MONTH) && !date.has(Field.DAY)) {
      return "XXXX-WXX-" + weekday;
    }
    if (date.has(Field.SEASON)) {
      return "XXXX-" + Seasons.code(date);
    }
    Integer part = date.get(Field.QUARTER);
    if (part != null) {
      return "XXXX-Q" + part;
    }
    Integer half = date.get(Field.HALF);
    return half != null ? "XXXX-H" + half : "XXXX-" + two(date, Field.MONTH) + day(date);
  }

  private static String day(Calendar date) {
    return date.has(Field.DAY) ? "-" + two(date, Field.DAY) : "";
  }

  private static String two(Calendar date, Field field) {
    Integer value = date.get(field);
    return value == null ? "XX" : String.format(Locale.ROOT, "%02d", value);
  }
}
