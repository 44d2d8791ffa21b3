package org.dateline.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dateline.time.Meaning.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event was over long before its report's news. Where the report's day is unknown, its
 * words may still say so ("last year", "a decade ago"), or the latest date that it tells.
 * Immutable.
 */
final class LongAgo {
  private static final int MONTHS_OF_YEAR = 12;

  private final List<Dated> dated;
  private final @Nullable LocalDate now;

  /**
   * For one report.
   *
   * @param now the report's day; where that is unknown the latest date told of what is not to come,
   *     null where none is
   */
  LongAgo(List<Dated> dated, @Nullable LocalDate now) {
    this.dated = List.copyOf(dated);
    this.now = now;
  }

  /**
   * Whether most of what is known of its days lies more than so many days back, and none of them is
   * the report's ("over the last three years").
   */
  boolean is(EventDate date, int days) {
    LocalDate to = date.to();
    if (to == null) {
      return dated.stream()
          .anyMatch(one -> one.mention().equals(date.mention()) && isYearsBack(one));
    }
    LocalDate middle = middle(date.from(), to);
    return now != null
        && middle != null
        && to.isBefore(now)
        && middle.isBefore(now.minusDays(days));
  }

  /** The last day where the first is not known. */
  static @Nullable LocalDate middle(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? to : from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
  }

  /** Words that count a year or more back from a day that is not known. */
  static boolean isYearsBack(Dated one) {
    return one.mention().from() == null && isYearsBack(one.found().meaning());
  }

  private static boolean isYearsBack(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.Turn turn) {
      return turn.by() < 0
          && turn.anchor() == Anchor.REPORT
          && turn.of() instanceof Meaning.Named named
          && named.unit().compareTo(Unit.YEAR) >= 0;
    }
    if (meaning instanceof Meaning.Shift shift) {
      return shift.sign() < 0 && shift.anchor() == Anchor.REPORT && isYear(shift.by());
    }
    if (meaning instanceof Meaning.Within within) {
      return isYearsBack(within.whole());
    }
    if (meaning instanceof Meaning.Part part) {
      return isYearsBack(part.of());
    }
    return meaning instanceof Meaning.Hour hour && isYearsBack(hour.day());
  }

  private static boolean isYear(Meaning.Length length) {
    BigDecimal amount = length.amount();
    boolean months =
        length.unit() == Unit.MONTH
            && amount != null
            && amount.compareTo(BigDecimal.valueOf(MONTHS_OF_YEAR)) >= 0;
    return months || length.unit().compareTo(Unit.YEAR) >= 0;
  }
}
