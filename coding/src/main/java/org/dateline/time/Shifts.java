package org.dateline.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.time.Meaning.Anchor;
import org.dateline.time.Meaning.Length;
import org.jspecify.annotations.Nullable;

/**
 * "10 days ago", "one month earlier", "two weeks after 3 May". The unit says how finely: days give
 * a day, months a month, years a year; weeks give a week from the report and a day from a told
 * date. An unknown number ("a few weeks ago") gives a stretch of two to six units. From an event
 * whose day is not told, the length alone is known.
 */
final class Shifts {
  private static final int FEW_LOW = 2;
  private static final int FEW_HIGH = 6;

  private Shifts() {}

  static Resolved resolve(Meaning.Shift shift, @Nullable LocalDate start) {
    Length by = shift.by();
    if (start == null) {
      return shift.anchor() == Anchor.EVENT
          ? Resolved.open(TimeMention.Type.DURATION, by.value())
          : Resolved.open(TimeMention.Type.DATE, vague(shift.sign()));
    }
    BigDecimal amount = by.amount();
    if (amount == null) {
      return few(by.unit(), shift.sign(), start);
    }
    LocalDate day = shifted(start, amount, by.unit(), shift.sign());
    return rounded(day, by.unit(), shift.anchor() == Anchor.REPORT && shift.from() == null);
  }

  static String vague(int sign) {
    return sign < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  /** Fractions count as whole finer units: one and a half years are 18 months. */
  private static LocalDate shifted(LocalDate start, BigDecimal amount, Unit unit, int sign) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    BigDecimal limited = amount.min(BigDecimal.valueOf(100_000));
    return switch (unit) {
      case YEAR ->
          whole
              ? unit.shift(start, sign * limited.longValue())
              : start.plusMonths(sign * limited.multiply(BigDecimal.valueOf(12)).longValue());
      case WEEK -> start.plusDays(sign * limited.multiply(BigDecimal.valueOf(7)).longValue());
      case DECADE -> start.plusYears(sign * limited.multiply(BigDecimal.TEN).longValue());
      default -> unit.shift(start, sign * limited.longValue());
    };
  }

  private static Resolved rounded(LocalDate day, Unit unit, boolean loose) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> Resolved.day(day);
      case WEEKEND, WEEK, FORTNIGHT -> loose ? Resolved.week(day) : Resolved.day(day);
      case MONTH -> Resolved.month(YearMonth.from(day));
      case SEASON, QUARTER -> Resolved.share(day.getYear(), 3, (day.getMonthValue() + 2) / 3);
      case YEAR -> Resolved.year(day.getYear());
      case DECADE -> Resolved.decade(Math.floorDiv(day.getYear(), 10));
      case CENTURY, MILLENNIUM -> Resolved.century(Math.floorDiv(day.getYear(), 100));
    };
  }

  private static Resolved few(Unit unit, int sign, LocalDate start) {
    LocalDate near = unit.shift(start, sign * (long) FEW_LOW);
    LocalDate far = unit.shift(start, sign * (long) FEW_HIGH);
    boolean back = sign < 0;
    return Resolved.date(vague(sign), back ? far : near, back ? near : far, coarser(unit));
  }

  /** How finely a stretch of a few such units is known. */
  static Precision coarser(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> Precision.DAY;
      case NIGHT, DAY -> Precision.WEEK;
      case WEEKEND, WEEK, FORTNIGHT -> Precision.MONTH;
      case MONTH -> Precision.HALF;
      case SEASON, QUARTER -> Precision.YEAR;
      case YEAR -> Precision.DECADE;
      case DECADE, CENTURY, MILLENNIUM -> Precision.CENTURY;
    };
  }
}
