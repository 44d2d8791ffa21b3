package org.dateline.time;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words say about time before it is known what they are relative to. Immutable. */
sealed interface Meaning {
  /** The parts a calendar date may name. A season is 1 for spring to 4 for winter. */
  enum Field {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    DAY,
    WEEKDAY
  }

  /** What a shift or a turn starts from. */
  enum Anchor {
    /** The report's date; in a narrative, the date last told. */
    REPORT,
    /** The date last told, else the report's. */
    TOLD,
    /** An event named right after, "a week after the Paris attacks". */
    EVENT
  }

  /** A word that counts for nothing alone, such as "early": its value in the vocabulary. */
  record Word(String value) implements Meaning {}

  record Amount(BigDecimal value) implements Meaning {}

  record Named(Unit unit) implements Meaning {}

  /** Parts of a date; what is missing, the context gives. Years before Christ are negative. */
  record Calendar(Map<Field, Integer> fields) implements Meaning {
    public Calendar {
      fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    static Calendar of(Field field, int value) {
      return new Calendar(Map.of(field, value));
    }

    boolean has(Field field) {
      return fields.containsKey(field);
    }

    @Nullable Integer get(Field field) {
      return fields.get(field);
    }

    Calendar with(Field field, int value) {
      Map<Field, Integer> all = new EnumMap<>(Field.class);
      all.putAll(fields);
      all.put(field, value);
      return new Calendar(all);
    }

    /** Both, or null where both name the same part. */
    @Nullable Calendar and(Calendar other) {
      Map<Field, Integer> all = new EnumMap<>(Field.class);
      all.putAll(fields);
      for (Map.Entry<Field, Integer> entry : other.fields.entrySet()) {
        if (all.put(entry.getKey(), entry.getValue()) != null) {
          return null;
        }
      }
      return new Calendar(all);
    }
  }

  /**
   * A feast.
   *
   * @param rule {@code 12-25}, {@code easter+1}, {@code hijri 9} for a month, {@code hijri 10-1}
   */
  record Feast(String rule, @Nullable Integer year) implements Meaning {}

  /** A stretch with a fixed date whatever the report, "9/11". */
  record Fixed(String value) implements Meaning {}

  /** A length; a null amount is an unknown one ("several weeks"). */
  record Length(@Nullable BigDecimal amount, Unit unit) implements Meaning {
    String value() {
      return unit.duration(printed());
    }

    private String printed() {
      if (amount == null) {
        return "X";
      }
      BigDecimal units = unit == Unit.FORTNIGHT ? amount.multiply(BigDecimal.valueOf(2)) : amount;
      return units.stripTrailingZeros().toPlainString();
    }
  }

  /**
   * A length before (sign -1) or after (1) an anchor.
   *
   * @param from the date to start from, null to start from the anchor
   */
  record Shift(Length by, int sign, Anchor anchor, @Nullable Meaning from) implements Meaning {}

  /** The unit, weekday, month, season or feast so many turns on: "last year", "next Friday". */
  record Turn(int by, Meaning of, Anchor anchor) implements Meaning {}

  /** A date inside a year or week told otherwise: "March last year", "Friday of next week". */
  record Within(Calendar date, Turn whole) implements Meaning {}

  /** A length that ends (sign -1) or begins (1) at the anchor: "the past two weeks". */
  record Window(Length length, int sign) implements Meaning {}

  /** What recurs, as a TIMEX3 value. */
  record Repeated(String value) implements Meaning {}

  /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
  record Vague(String value) implements Meaning {}

  /** The start, middle or end of something. */
  record Part(Portion portion, Meaning of) implements Meaning {}

  /** A time of a day: TIMEX3's letters or clock, after the {@code T}; no day where none is told. */
  record Hour(String clock, @Nullable Meaning day) implements Meaning {}

  /** Two dates told as one, "between March and June": each becomes an expression of its own. */
  record Pair(Item from, Item to) implements Meaning {}

  /** TimeML's modifiers of an interval. */
  enum Portion {
    START,
    MID,
    END
  }
}
