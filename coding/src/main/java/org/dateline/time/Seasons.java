package org.dateline.time;

import java.time.LocalDate;
import java.util.List;

/**
 * Seasons as meteorologists count them on the northern half, where most agencies write: spring is
 * March to May; winter begins in December of its year and ends in February of the next.
 */
final class Seasons {
  private static final List<String> CODES = List.of("SP", "SU", "FA", "WI");

  private Seasons() {}

  static String code(Meaning.Calendar season) {
    Integer number = season.get(Meaning.Field.SEASON);
    return number == null ? "" : CODES.get(number - 1);
  }

  static String code(int season) {
    return CODES.get(season - 1);
  }

  static LocalDate begin(int year, int season) {
    return LocalDate.of(year, 3 * season, 1);
  }

  /** 1 for spring to 4 for winter. */
  static int of(LocalDate day) {
    int month = day.getMonthValue();
    return month < 3 ? 4 : month / 3;
  }

  /** The year whose season a day is in: January's winter is the year before's. */
  static int yearOf(LocalDate day) {
    return day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
  }
}
