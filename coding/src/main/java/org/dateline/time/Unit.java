package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** Units of time, from the finest to the coarsest, with their letters in TIMEX3 durations. */
enum Unit {
  SECOND("S", true, ChronoUnit.DAYS, 0, Precision.DAY),
  MINUTE("M", true, ChronoUnit.DAYS, 0, Precision.DAY),
  HOUR("H", true, ChronoUnit.DAYS, 0, Precision.DAY),
  NIGHT("NI", false, ChronoUnit.DAYS, 1, Precision.DAY),
  DAY("D", false, ChronoUnit.DAYS, 1, Precision.DAY),
  WEEKEND("WE", false, ChronoUnit.WEEKS, 1, Precision.WEEK),
  WEEK("W", false, ChronoUnit.WEEKS, 1, Precision.WEEK),
  FORTNIGHT("W", false, ChronoUnit.WEEKS, 2, Precision.MONTH),
  MONTH("M", false, ChronoUnit.MONTHS, 1, Precision.MONTH),
  SEASON("SN", false, ChronoUnit.MONTHS, 3, Precision.SEASON),
  QUARTER("Q", false, ChronoUnit.MONTHS, 3, Precision.QUARTER),
  YEAR("Y", false, ChronoUnit.YEARS, 1, Precision.YEAR),
  DECADE("DE", false, ChronoUnit.DECADES, 1, Precision.DECADE),
  CENTURY("CE", false, ChronoUnit.CENTURIES, 1, Precision.CENTURY),
  MILLENNIUM("ML", false, ChronoUnit.MILLENNIA, 1, Precision.CENTURY);

  private final String letters;

  /** Whether it is shorter than a day. */
  private final boolean clock;

  private final TemporalUnit step;
  private final int steps;
  private final Precision precision;

  Unit(String letters, boolean clock, TemporalUnit step, int steps, Precision precision) {
    this.letters = letters;
    this.clock = clock;
    this.step = step;
    this.steps = steps;
    this.precision = precision;
  }

  static Unit of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  Precision precision() {
    return precision;
  }

  /** TIMEX3 value of a duration: {@code P3W}, {@code PT8H}, {@code PXY}. */
  String duration(String amount) {
    return (clock ? "PT" : "P") + amount + letters;
  }

  LocalDate shift(LocalDate day, long by) {
    return day.plus(by * steps, step);
  }
}
