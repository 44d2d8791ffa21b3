package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param value TIMEX3 value
 * @param from first day, null where it fixes none
 * @param to last day, null with {@code from}
 * @param precision null with {@code from}
 */
record Resolved(
    TimeMention.Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Precision precision) {
  static Resolved open(TimeMention.Type type, String value) {
    return new Resolved(type, value, null, null, null);
  }

  static Resolved date(String value, LocalDate from, LocalDate to, Precision precision) {
    return new Resolved(TimeMention.Type.DATE, value, from, to, precision);
  }

  static Resolved day(LocalDate day) {
    String value = yearValue(day.getYear()) + day.toString().substring(day.toString().length() - 6);
    return date(value, day, day, Precision.DAY);
  }

  static Resolved month(YearMonth month) {
    String value = yearValue(month.getYear()) + "-" + Figures.two(month.getMonthValue());
    return date(value, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Resolved season(int year, int season) {
    LocalDate begin = Seasons.begin(year, season);
    String value = yearValue(year) + "-" + Seasons.code(season);
    return date(value, begin, begin.plusMonths(3).minusDays(1), Precision.SEASON);
  }

  /** A quarter (3 months) or a half (6) of a year, counted from 1. */
  static Resolved share(int year, int months, int number) {
    LocalDate begin = LocalDate.of(year, months * (number - 1) + 1, 1);
    Precision precision = months == 3 ? Precision.QUARTER : Precision.HALF;
    String value = yearValue(year) + (months == 3 ? "-Q" : "-H") + number;
    return date(value, begin, begin.plusMonths(months).minusDays(1), precision);
  }

  static Resolved year(int year) {
    return years(yearValue(year), year, 1, Precision.YEAR);
  }

  static Resolved decade(int decade) {
    return years(shortened(decade * 10, 1), decade * 10, 10, Precision.DECADE);
  }

  static Resolved century(int century) {
    return years(shortened(century * 100, 2), century * 100, 100, Precision.CENTURY);
  }

  /** The value of a year without its last digits. */
  private static String shortened(int year, int digits) {
    String value = yearValue(year);
    return value.substring(0, value.length() - digits);
  }

  private static Resolved years(String value, int first, int count, Precision precision) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    return date(value, begin, LocalDate.of(first + count - 1, 12, 31), precision);
  }

  /** Monday to Sunday around a day. */
  static Resolved week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return date(weekValue(monday), monday, monday.plusDays(6), Precision.WEEK);
  }

  static Resolved weekend(LocalDate day) {
    LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
    return date(weekValue(saturday) + "-WE", saturday, saturday.plusDays(1), Precision.DAY);
  }

  private static String weekValue(LocalDate day) {
    int week = day.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = day.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR);
    return yearValue(year) + "-W" + Figures.two(week);
  }

  /** Astronomical year to TIMEX3: the year 0 is {@code BC0001}. */
  private static String yearValue(int year) {
    String digits = Integer.toString(year > 0 ? year : 1 - year);
    return (year > 0 ? "" : "BC") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  Resolved as(TimeMention.Type type, String value) {
    return new Resolved(type, value, from, to, precision);
  }

  /** The first, second or last third of it, with the same value. */
  Resolved third(Meaning.Portion portion) {
    if (from == null || to == null || precision == null || precision == Precision.DAY) {
      return this;
    }
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    long third = Math.max(1, days / 3);
    LocalDate begin = portion == Meaning.Portion.START ? from : from.plusDays(third);
    LocalDate end = portion == Meaning.Portion.END ? to : to.minusDays(third);
    return new Resolved(
        type,
        value,
        portion == Meaning.Portion.END ? to.minusDays(third - 1) : begin,
        portion == Meaning.Portion.START ? from.plusDays(third - 1) : end,
        finer(precision));
  }

  private static Precision finer(Precision whole) {
    return switch (whole) {
      case DAY, WEEK -> Precision.DAY;
      case MONTH -> Precision.WEEK;
      case SEASON, QUARTER -> Precision.MONTH;
      case HALF, YEAR -> Precision.SEASON;
      case DECADE -> Precision.YEAR;
      case CENTURY -> Precision.DECADE;
    };
  }
}
