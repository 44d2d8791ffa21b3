package org.dateline.store.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The spans of time of a panel. */
public enum Span {
  /** Monday to Sunday, as in ISO 8601. */
  WEEK(Dimension.WEEK, 4, 52),
  /** Saturday to Friday. */
  SATURDAY_WEEK(Dimension.SATURDAY_WEEK, 4, 52),
  MONTH(Dimension.MONTH, 1, 12);

  private final Dimension dimension;
  private final int recent;
  private final int year;

  Span(Dimension dimension, int recent, int year) {
    this.dimension = dimension;
    this.recent = recent;
    this.year = year;
  }

  Dimension dimension() {
    return dimension;
  }

  /** How many spans make four weeks, or the month that is nearest to them. */
  int recent() {
    return recent;
  }

  /** How many spans make 52 weeks, or a year. */
  int year() {
    return year;
  }

  /** The first day of the span that a day is in. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case SATURDAY_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the next span. */
  LocalDate next(LocalDate first) {
    return this == MONTH ? first.plusMonths(1) : first.plusWeeks(1);
  }
}
