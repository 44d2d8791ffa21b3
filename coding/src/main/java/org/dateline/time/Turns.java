package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.dateline.time.Setting.Direction;
import org.jspecify.annotations.Nullable;

/**
 * "last year", "this week", "next Friday". "Next Friday" is that of the next week, Monday first;
 * "last Friday" the last one before the base day. On a Sunday, last week is the one that ends.
 */
final class Turns {
  private Turns() {}

  static Resolved resolve(Meaning.Turn turn, Setting setting) {
    LocalDate base = setting.day(turn.anchor());
    boolean today = turn.by() == 0 && turn.of().equals(new Meaning.Named(Unit.DAY));
    Meaning of = turn.of();
    boolean vague = turn.by() == 0 && isVague(turn, setting.told());
    boolean nowadays = setting.narrative() && turn.anchor() == Meaning.Anchor.REPORT && today;
    if (base == null || nowadays || vague) {
      return Resolved.open(TimeMention.Type.DATE, unresolved(turn.by()));
    }
    if (of instanceof Meaning.Named named) {
      boolean behind = turn.by() == 0 && setting.direction() == Direction.PAST;
      return named.unit() == Unit.WEEKEND && behind
          ? Resolved.weekend(Calendars.weekday(base, 6, false))
          : unit(named.unit(), turn.by(), base);
    }
    if (of instanceof Calendar calendar) {
      return calendar(calendar, turn.by(), base);
    }
    if (of instanceof Meaning.Feast feast) {
      return Feasts.resolve(feast, at(base, turn.by()));
    }
    return Resolved.open(TimeMention.Type.DATE, unresolved(turn.by()));
  }

  /** "That day", told after a year or month. */
  private static boolean isVague(Meaning.Turn turn, @Nullable Resolved told) {
    return turn.anchor() == Meaning.Anchor.TOLD
        && turn.of().equals(new Meaning.Named(Unit.DAY))
        && told != null
        && told.precision() != Precision.DAY;
  }

  private static String unresolved(int by) {
    return by < 0 ? "PAST_REF" : by > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  private static Setting at(LocalDate base, int by) {
    Direction direction = by < 0 ? Direction.PAST : by > 0 ? Direction.FUTURE : Direction.NONE;
    return new Setting(base.plusDays(by), null, false, direction);
  }

  private static Resolved unit(Unit unit, int by, LocalDate base) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Resolved.day(base.plusDays(unit == Unit.DAY ? by : 0));
      case NIGHT -> night(base.plusDays(by));
      case WEEKEND -> Resolved.weekend(base.plusWeeks(by));
      case WEEK, FORTNIGHT -> Resolved.week(base.plusDays(1).plusWeeks(by));
      case MONTH -> Resolved.month(YearMonth.from(base).plusMonths(by));
      case QUARTER -> quarter(base.plusMonths(3L * by));
      case SEASON -> season(base.plusMonths(3L * by));
      case YEAR -> Resolved.year(base.getYear() + by);
      case DECADE -> Resolved.decade(Math.floorDiv(base.getYear(), 10) + by);
      case CENTURY, MILLENNIUM -> Resolved.century(Math.floorDiv(base.getYear(), 100) + by);
    };
  }

  /** The night that begins on a day and ends on the next. */
  static Resolved night(LocalDate day) {
    return new Resolved(TimeMention.Type.TIME, day + "TNI", day, day.plusDays(1), Precision.DAY);
  }

  private static Resolved quarter(LocalDate day) {
    return Resolved.share(day.getYear(), 3, (day.getMonthValue() + 2) / 3);
  }

  private static Resolved season(LocalDate day) {
    return Resolved.season(Seasons.yearOf(day), Seasons.of(day));
  }

  private static Resolved calendar(Calendar calendar, int by, LocalDate base) {
    Integer weekday = calendar.get(Field.WEEKDAY);
    if (weekday == null || calendar.has(Field.MONTH)) {
      return yearly(calendar, by, base);
    }
    if (by < 0) {
      return Resolved.day(Calendars.weekday(base.minusDays(1), weekday, false));
    }
    LocalDate monday = base.minusDays(base.getDayOfWeek().getValue() - 1L);
    return Resolved.day(monday.plusWeeks(by).plusDays(weekday - 1L));
  }

  /** A month or season: the last that has begun before this one, this year's, the next to begin. */
  private static Resolved yearly(Calendar calendar, int by, LocalDate base) {
    Resolved now = Calendars.resolve(calendar, at(base, 0));
    for (int years = -2; years <= 2; years++) {
      int year = base.getYear() + (by < 0 ? -years : years);
      Resolved candidate = Calendars.resolve(calendar.with(Field.YEAR, year), at(base, 0));
      if (fits(candidate, by, base)) {
        return candidate;
      }
    }
    return now;
  }

  private static boolean fits(Resolved candidate, int by, LocalDate base) {
    if (candidate.from() == null || candidate.to() == null) {
      return false;
    }
    if (by == 0) {
      return candidate.from().getYear() == base.getYear();
    }
    return by < 0 ? candidate.to().isBefore(base) : candidate.from().isAfter(base);
  }
}
