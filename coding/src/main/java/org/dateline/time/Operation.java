package org.dateline.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dateline.time.Meaning.Anchor;
import org.dateline.time.Meaning.Calendar;
import org.dateline.time.Meaning.Field;
import org.dateline.time.Meaning.Length;
import org.dateline.time.Meaning.Portion;
import org.jspecify.annotations.Nullable;

/** How a rule makes a meaning of what it matched; null where the parts do not go together. */
enum Operation {
  /** The last part, a word that only says what kind of date it is left out. */
  SAME {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      int last = parts.size() - 1;
      boolean marked = parts.get(last).kind().equals("hijri-era");
      return Parts.last(marked ? parts.subList(0, last) : parts, Meaning.class);
    }
  },
  /** All calendar parts in one date, or a feast with its year. */
  CALENDAR {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Calendar calendar = Parts.merged(parts);
      Meaning.Feast feast = Parts.last(parts, Meaning.Feast.class);
      return feast == null || calendar == null
          ? calendar
          : new Meaning.Feast(feast.rule(), calendar.get(Field.YEAR));
    }
  },
  /** A month of the Islamic calendar with a day, a year or both: "12 Muharram 1442". */
  LUNAR {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Meaning.Feast month = Parts.last(parts, Meaning.Feast.class);
      Calendar rest = Parts.merged(parts);
      if (month == null || rest == null || !Feasts.isMonth(month.rule())) {
        return null;
      }
      Integer day = rest.get(Field.DAY);
      String rule = month.rule();
      if (day != null) {
        rule = day > Feasts.LONGEST_MONTH ? "" : rule + "-" + day;
      }
      return rule.isEmpty() ? null : new Meaning.Feast(rule, rest.get(Field.YEAR));
    }
  },
  /** One calendar part counted by an ordinal: {@code rank quarter}. Centuries count from 0. */
  RANK {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Integer rank = Parts.number(parts);
      Field field = Field.valueOf(arguments.get(0).toUpperCase(Locale.ROOT));
      if (rank == null || (field != Field.CENTURY && rank > 4)) {
        return null;
      }
      Calendar ranked = Calendar.of(field, field == Field.CENTURY ? rank - 1 : rank);
      Meaning.Turn whole = Parts.last(parts, Meaning.Turn.class);
      if (whole != null) {
        return new Meaning.Within(ranked, whole);
      }
      Calendar rest = Parts.merged(parts);
      return rest == null ? ranked : ranked.and(rest);
    }
  },
  /** A date inside what a turn tells. */
  WITHIN {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Calendar date = Parts.last(parts, Calendar.class);
      Meaning.Turn whole = Parts.last(parts, Meaning.Turn.class);
      return date == null || whole == null || date.has(Field.YEAR)
          ? null
          : new Meaning.Within(date, whole);
    }
  },
  /** A number as a year before Christ, with the other calendar parts. */
  BEFORE_CHRIST {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Integer year = Parts.number(parts);
      if (year == null || year < 1) {
        return null;
      }
      Calendar rest = Parts.merged(parts);
      Calendar before = Calendar.of(Field.YEAR, -year);
      return rest == null ? before : before.and(rest);
    }
  },
  /** Year, month and day in figures. */
  ISO {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      if (!(parts.get(0).meaning() instanceof Calendar year)) {
        return null;
      }
      Integer month = Parts.number(parts.subList(0, 2));
      Integer day = Parts.number(parts);
      if (month == null || day == null || month < 1 || month > 12 || day < 1 || day > 31) {
        return null;
      }
      return year.with(Field.MONTH, month).with(Field.DAY, day);
    }
  },
  /** A unit so many times; {@code length x} for an unknown number, {@code length 1.5} for one. */
  LENGTH {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Meaning.Named unit = Parts.last(parts, Meaning.Named.class);
      Meaning.Amount amount = Parts.last(parts, Meaning.Amount.class);
      boolean fraction = unit != null && unit.unit() == Unit.QUARTER;
      if (unit == null || fraction) {
        return null;
      }
      String fixed = arguments.isEmpty() ? "" : arguments.get(0);
      if (fixed.equals("x")) {
        return new Length(null, unit.unit());
      }
      if (!fixed.isEmpty()) {
        return new Length(new BigDecimal(fixed), unit.unit());
      }
      return amount == null ? null : new Length(amount.value(), unit.unit());
    }
  },
  /** {@code shift back report}: a length before or after the report, the last date, an event. */
  SHIFT {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Length length = Parts.last(parts, Length.class);
      Meaning from = parts.get(parts.size() - 1).meaning();
      if (length == null) {
        return null;
      }
      int sign = Parts.sign(arguments.get(0));
      Anchor anchor = Parts.anchor(arguments.get(1));
      boolean anchored = !(from instanceof Length) && !(from instanceof Meaning.Word);
      return new Meaning.Shift(length, sign, anchor, anchored ? from : null);
    }
  },
  /** {@code turn report}: last, this or next something; {@code turn told 1} fixes which. */
  TURN {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Meaning.Word which = Parts.last(parts, Meaning.Word.class);
      Meaning of = parts.get(parts.size() - 1).meaning();
      if (of instanceof Meaning.Word) {
        of = new Meaning.Named(Unit.DAY);
      }
      String by = arguments.size() > 1 ? arguments.get(1) : which == null ? "" : which.value();
      return by.isEmpty()
          ? null
          : new Meaning.Turn(Integer.parseInt(by), of, Parts.anchor(arguments.get(0)));
    }
  },
  /** {@code window back}: a length that ends or begins now. */
  WINDOW {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Length length = Parts.last(parts, Length.class);
      Meaning.Named unit = Parts.last(parts, Meaning.Named.class);
      Length whole =
          length == null && unit != null ? new Length(BigDecimal.ONE, unit.unit()) : length;
      return whole == null ? null : new Meaning.Window(whole, Parts.sign(arguments.get(0)));
    }
  },
  /** What recurs every unit, weekday or hour of the day. */
  REPEAT {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      return Parts.repeated(parts.get(parts.size() - 1).meaning());
    }
  },
  /** {@code vague PAST_REF}. */
  VAGUE {
    @Override
    Meaning apply(List<Item> parts, List<String> arguments) {
      return new Meaning.Vague(arguments.get(0));
    }
  },
  /** The start, middle or end, by the word matched or by {@code part end}. */
  PART {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      Meaning.Word word = Parts.last(parts, Meaning.Word.class);
      String name = arguments.isEmpty() ? word == null ? "" : word.value() : arguments.get(0);
      Meaning of = parts.get(parts.size() - 1).meaning();
      if (of instanceof Meaning.Word) {
        of = parts.get(0).meaning();
      }
      return name.isEmpty()
          ? null
          : new Meaning.Part(Portion.valueOf(name.toUpperCase(Locale.ROOT)), of);
    }
  },
  /** A part or time of the day, with the day where one stands beside it. */
  HOUR {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      String clock = Parts.clock(parts);
      return clock == null ? null : new Meaning.Hour(clock, Parts.day(parts));
    }
  },
  /** Two dates; the second takes what it lacks from the first, or the first from the second. */
  PAIR {
    @Override
    @Nullable Meaning apply(List<Item> parts, List<String> arguments) {
      return Parts.pair(parts);
    }
  };

  abstract @Nullable Meaning apply(List<Item> parts, List<String> arguments);
}
