package org.dateline.time;

import java.util.List;
import java.util.Locale;
import org.dateline.time.Meaning.Anchor;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.jspecify.annotations.Nullable;

/** What {@link Operation}s ask of the items that a rule matched. */
final class Parts {
  private static final Meaning NO_DAY = new Meaning.Word("");

  private Parts() {}

  /** The last meaning of a class. */
  static <M extends Meaning> @Nullable M last(List<Item> parts, Class<M> type) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (type.isInstance(parts.get(i).meaning())) {
        return type.cast(parts.get(i).meaning());
      }
    }
    return null;
  }

  /** The last amount, where it is a small whole number. */
  static @Nullable Integer number(List<Item> parts) {
    Meaning.Amount amount = last(parts, Meaning.Amount.class);
    if (amount == null || amount.value().scale() > 0 || amount.value().precision() > 4) {
      return null;
    }
    return amount.value().intValue();
  }

  static int sign(String direction) {
    return direction.equals("back") ? -1 : 1;
  }

  static Anchor anchor(String name) {
    return Anchor.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** All calendar parts as one; null where there is none, two clash or others stand beside. */
  static @Nullable Calendar merged(List<Item> parts) {
    Calendar all = null;
    for (Item part : parts) {
      if (part.meaning() instanceof Calendar next) {
        Calendar both = all == null ? next : all.and(next);
        if (both == null) {
          return null;
        }
        all = both;
      } else if (part.kind().equals("date") && !(part.meaning() instanceof Meaning.Feast)) {
        return null;
      }
    }
    return all == null || !exists(all) ? null : all;
  }

  /** Whether there is such a date in some year: no 31 June, no day of a year without its month. */
  private static boolean exists(Calendar date) {
    Integer month = date.get(Field.MONTH);
    Integer day = date.get(Field.DAY);
    if (month == null || day == null) {
      boolean shares = date.has(Field.SEASON) || date.has(Field.QUARTER) || date.has(Field.HALF);
      boolean whole = month != null || shares || date.has(Field.YEAR);
      boolean small = day != null || date.has(Field.WEEKDAY);
      return !(whole && small) && !(month != null && shares);
    }
    return day <= java.time.Month.of(month).maxLength();
  }

  static @Nullable Meaning repeated(Meaning of) {
    if (of instanceof Meaning.Named named) {
      return new Meaning.Repeated(named.unit().duration("1"));
    }
    if (of instanceof Meaning.Length length) {
      return new Meaning.Repeated(length.value());
    }
    if (of instanceof Meaning.Word daypart) {
      return new Meaning.Repeated("XXXX-XX-XXT" + daypart.value());
    }
    if (of instanceof Calendar calendar && calendar.has(Field.WEEKDAY)) {
      return new Meaning.Repeated("XXXX-WXX-" + calendar.get(Field.WEEKDAY));
    }
    if (of instanceof Calendar calendar && calendar.has(Field.SEASON)) {
      return new Meaning.Repeated("XXXX-" + Seasons.code(calendar));
    }
    return null;
  }

  /** The day beside a time of day. */
  static @Nullable Meaning day(List<Item> parts) {
    for (Item part : parts) {
      Meaning meaning = part.meaning();
      if (meaning instanceof Meaning.Hour hour) {
        meaning = hour.day() == null ? NO_DAY : hour.day();
      }
      if (!(meaning instanceof Meaning.Word) && !(meaning instanceof Meaning.Amount)) {
        return meaning;
      }
    }
    return null;
  }

  /** Letters such as {@code NI}, or hours and minutes, am and pm heeded. */
  static @Nullable String clock(List<Item> parts) {
    String clock = null;
    for (Item part : parts) {
      if (part.meaning() instanceof Meaning.Hour hour) {
        clock = hour.clock();
      } else if (part.kind().equals("meridiem") && part.meaning() instanceof Meaning.Word half) {
        clock = clock == null ? null : ofHalf(clock, half.value().equals("pm"));
      } else if (part.meaning() instanceof Meaning.Word word && !part.kind().equals("zone")) {
        clock = clock == null ? word.value() : clock;
      } else if (part.meaning() instanceof Meaning.Amount amount && clock == null) {
        int hour = amount.value().intValue();
        clock = hour > 24 ? null : Figures.two(hour) + ":00";
      }
    }
    return clock;
  }

  private static @Nullable String ofHalf(String clock, boolean afternoon) {
    int colon = clock.indexOf(':');
    if (colon < 0) {
      return clock;
    }
    int hour = Integer.parseInt(clock.substring(0, colon));
    return hour > 12
        ? null
        : Figures.two(hour % 12 + (afternoon ? 12 : 0)) + clock.substring(colon);
  }

  /**
   * Two dates that complete each other: "3 and 5 March", "March to June 2015", "1914-18"; with a
   * year after both, "October 3-9, 1918".
   */
  static @Nullable Meaning pair(List<Item> parts) {
    if (parts.size() == 2) {
      return pair(parts.get(0), parts.get(1));
    }
    Item last = parts.get(1);
    Item year = parts.get(2);
    if (!(last.meaning() instanceof Calendar day) || !(year.meaning() instanceof Calendar whole)) {
      return null;
    }
    Calendar until = day.and(whole);
    return until == null
        ? null
        : pair(parts.get(0), new Item(last.kind(), last.begin(), year.end(), until, last.rule()));
  }

  private static @Nullable Meaning pair(Item first, Item last) {
    if (!(first.meaning() instanceof Calendar from)) {
      return new Meaning.Pair(first, last);
    }
    Meaning to = last.meaning() instanceof Meaning.Amount ? endYear(from, last) : last.meaning();
    if (!(to instanceof Calendar until)) {
      return to == null ? null : new Meaning.Pair(first, last);
    }
    Calendar begin = completed(from, until);
    Calendar end = completed(until, from);
    boolean both = exists(begin) && exists(end);
    return both ? new Meaning.Pair(with(first, begin), with(last, end)) : null;
  }

  private static Item with(Item item, Meaning meaning) {
    return new Item(item.kind(), item.begin(), item.end(), meaning, item.rule());
  }

  /** The 18 of "1914-18". */
  private static @Nullable Calendar endYear(Calendar from, Item last) {
    Integer year = from.get(Field.YEAR);
    Integer end = number(List.of(last));
    if (year == null || end == null || end <= Math.floorMod(year, 100)) {
      return null;
    }
    return Calendar.of(Field.YEAR, year - year % 100 + end);
  }

  /** A date with the coarser parts of the other where it names none itself. */
  private static Calendar completed(Calendar date, Calendar other) {
    Calendar complete = date;
    for (Field field : List.of(Field.YEAR, Field.MONTH)) {
      Integer value = other.get(field);
      boolean lacks = !complete.has(field) && finer(complete, field);
      if (value != null && lacks) {
        complete = complete.with(field, value);
      }
    }
    return complete;
  }

  private static boolean finer(Calendar date, Field than) {
    return than == Field.YEAR
        ? date.has(Field.MONTH) || date.has(Field.DAY) || date.has(Field.SEASON)
        : date.has(Field.DAY);
  }
}
