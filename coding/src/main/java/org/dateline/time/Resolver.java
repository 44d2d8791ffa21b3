package org.dateline.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From meanings to values and days. */
final class Resolver {
  /** How many "recent weeks" are. */
  private static final int FEW = 6;

  private Resolver() {}

  /** Null for what is no expression of time by itself. */
  static @Nullable Resolved resolve(Meaning meaning, Setting setting) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return Calendars.resolve(calendar, setting);
    }
    if (meaning instanceof Meaning.Feast feast) {
      return Feasts.resolve(feast, setting);
    }
    if (meaning instanceof Meaning.Fixed fixed) {
      return fixed(fixed.value());
    }
    if (meaning instanceof Meaning.Turn turn) {
      return Turns.resolve(turn, setting);
    }
    if (meaning instanceof Meaning.Within within) {
      return within(within, setting);
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift(shift, setting);
    }
    if (meaning instanceof Meaning.Window window) {
      return window(window, setting);
    }
    if (meaning instanceof Meaning.Part part) {
      Resolved whole = resolve(part.of(), setting);
      return whole == null ? null : whole.third(part.portion());
    }
    if (meaning instanceof Meaning.Hour hour) {
      return hour(hour, setting);
    }
    return timeless(meaning);
  }

  private static @Nullable Resolved timeless(Meaning meaning) {
    if (meaning instanceof Meaning.Length length) {
      return Resolved.open(TimeMention.Type.DURATION, length.value());
    }
    if (meaning instanceof Meaning.Repeated repeated) {
      return Resolved.open(TimeMention.Type.SET, repeated.value());
    }
    if (meaning instanceof Meaning.Vague vague) {
      return Resolved.open(TimeMention.Type.DATE, vague.value());
    }
    return null;
  }

  private static Resolved fixed(String value) {
    if (value.length() == 4) {
      return Resolved.year(Integer.parseInt(value));
    }
    return Resolved.day(LocalDate.parse(value));
  }

  private static Resolved within(Meaning.Within within, Setting setting) {
    LocalDate whole = Turns.resolve(within.whole(), setting).from();
    if (whole == null) {
      return Resolved.open(TimeMention.Type.DATE, "PAST_REF");
    }
    Integer weekday = within.date().get(Meaning.Field.WEEKDAY);
    if (weekday != null) {
      return Resolved.day(Calendars.weekday(whole, weekday, true));
    }
    Meaning.Calendar date = within.date().with(Meaning.Field.YEAR, whole.getYear());
    return Calendars.resolve(date, setting);
  }

  private static Resolved shift(Meaning.Shift shift, Setting setting) {
    if (shift.from() == null) {
      return Shifts.resolve(shift, setting.day(shift.anchor()));
    }
    Resolved from = resolve(shift.from(), setting);
    return Shifts.resolve(shift, from == null ? null : from.from());
  }

  private static Resolved window(Meaning.Window window, Setting setting) {
    Meaning.Length length = window.length();
    LocalDate base = setting.base();
    if (base == null) {
      return Resolved.open(TimeMention.Type.DURATION, length.value());
    }
    BigDecimal amount = length.amount();
    long units = amount == null ? FEW : Math.min(amount.longValue(), 10_000);
    LocalDate far = length.unit().shift(base, window.sign() * Math.max(1, units));
    boolean back = window.sign() < 0;
    Precision precision =
        amount != null && units <= 1 ? length.unit().precision() : Shifts.coarser(length.unit());
    return new Resolved(
        TimeMention.Type.DURATION, length.value(), back ? far : base, back ? base : far, precision);
  }

  /** Without a day of its own, a time is of the day last told, else of the report's. */
  private static Resolved hour(Meaning.Hour hour, Setting setting) {
    Resolved day = hour.day() == null ? untoldDay(setting) : resolve(hour.day(), setting);
    if (day == null || day.from() == null) {
      return Resolved.open(TimeMention.Type.TIME, "XXXX-XX-XXT" + hour.clock());
    }
    int clock = day.value().indexOf('T');
    String date = clock < 0 ? day.value() : day.value().substring(0, clock);
    return day.as(TimeMention.Type.TIME, date + "T" + hour.clock());
  }

  private static @Nullable Resolved untoldDay(Setting setting) {
    Resolved told = setting.told();
    if (told != null && told.precision() == Precision.DAY) {
      return told;
    }
    LocalDate base = setting.base();
    return base == null ? null : Resolved.day(base);
  }
}
