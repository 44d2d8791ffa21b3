package org.dateline.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When feasts fall: fixed days, days by Easter (Western), and days and months of the Islamic
 * calendar, reckoned by the Umm al-Qura tables of the JDK (1882 to 2077), which a sighting of the
 * moon may miss by a day.
 */
final class Feasts {
  private static final String HIJRI = "hijri ";

  /** Days of the longest month of the Islamic calendar. */
  static final int LONGEST_MONTH = 30;

  /** Years of the Islamic calendar that the tables know and no news of today dates by. */
  private static final int FIRST_HIJRI = 1300;

  private static final int LAST_HIJRI = 1500;

  private Feasts() {}

  /** Whether a feast's rule is a whole month of the Islamic calendar. */
  static boolean isMonth(String rule) {
    return rule.startsWith(HIJRI) && rule.indexOf('-') < 0;
  }

  static Resolved resolve(Meaning.Feast feast, Setting setting) {
    Integer year = feast.year();
    if (year != null) {
      return orOpen(of(feast.rule(), year));
    }
    LocalDate base = setting.base();
    if (base == null) {
      return orOpen(null);
    }
    Resolved best = null;
    for (int candidate = base.getYear() - 1; candidate <= base.getYear() + 1; candidate++) {
      Resolved at = of(feast.rule(), candidate);
      best = best == null || better(at, best, base, setting.direction()) ? at : best;
    }
    return orOpen(best);
  }

  private static Resolved orOpen(@Nullable Resolved feast) {
    return feast == null ? Resolved.open(TimeMention.Type.DATE, "XXXX-XX-XX") : feast;
  }

  /** Candidates come in the order of time. */
  private static boolean better(
      @Nullable Resolved next, Resolved best, LocalDate base, Setting.Direction direction) {
    if (next == null || next.from() == null || best.from() == null || best.to() == null) {
      return false;
    }
    return switch (direction) {
      case PAST -> !next.from().isAfter(base);
      case FUTURE -> best.to().isBefore(base);
      case PRESENT, NONE -> gap(next.from(), base) < gap(best.from(), base);
    };
  }

  private static long gap(LocalDate day, LocalDate base) {
    return Math.abs(ChronoUnit.DAYS.between(day, base));
  }

  /** The first of a year; null outside what the tables reach. */
  static @Nullable Resolved of(String rule, int year) {
    if (rule.startsWith(HIJRI)) {
      return hijri(rule.substring(HIJRI.length()), year);
    }
    if (rule.startsWith("easter")) {
      int days = rule.equals("easter") ? 0 : Integer.parseInt(rule.substring("easter".length()));
      return Resolved.day(easter(year).plusDays(days));
    }
    int dash = rule.indexOf('-');
    int month = Integer.parseInt(rule.substring(0, dash));
    return Resolved.day(LocalDate.of(year, month, Integer.parseInt(rule.substring(dash + 1))));
  }

  /** In a year of our calendar, or of the Islamic one: "Ramadan 2015", "Ramadan 1436". */
  private static @Nullable Resolved hijri(String rule, int year) {
    boolean lunar = year >= FIRST_HIJRI && year <= LAST_HIJRI;
    if (!lunar && (year < 1883 || year > 2076)) {
      return null;
    }
    int dash = rule.indexOf('-');
    int month = Integer.parseInt(dash < 0 ? rule : rule.substring(0, dash));
    int day = dash < 0 ? 1 : Integer.parseInt(rule.substring(dash + 1));
    int first = lunar ? year : HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    HijrahDate date = day(first, month, day);
    LocalDate begin = LocalDate.from(date);
    if (!lunar && begin.getYear() < year) {
      date = day(first + 1, month, day);
      begin = LocalDate.from(date);
    }
    if (dash >= 0) {
      return Resolved.day(begin);
    }
    LocalDate end = begin.plusDays(date.lengthOfMonth() - 1L);
    return Resolved.date(begin + "/" + end, begin, end, Precision.MONTH);
  }

  /** The 30th of a month of 29 days is its last day. */
  private static HijrahDate day(int year, int month, int day) {
    HijrahDate first = HijrahDate.of(year, month, 1);
    return HijrahDate.of(year, month, Math.min(day, first.lengthOfMonth()));
  }

  /** Gregorian Easter by the algorithm of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
    int g = e + f - 7 * ((a + 11 * e + 22 * f) / 451) + 114;
    return LocalDate.of(year, g / 31, g % 31 + 1);
  }
}
