package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened, or is to happen.
 *
 * @param from first day; null where nothing is known, as in a report without a date, and for what
 *     was some day by {@code to}
 * @param to last day, inclusive; null where nothing is known, for what is still going on where the
 *     text gives no end, and for what is to come some day
 * @param precision how finely it is known
 * @param basis why
 * @param mention the words that say it, where there are any
 */
public record EventDate(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Precision precision,
    Basis basis,
    @Nullable TimeMention mention) {
  /** Where a date comes from. Printed in lower case. */
  public enum Basis {
    /** The event's clause or sentence says it. */
    STATED,
    /** Nothing says it: the report's own date. */
    PUBLISHED,
    /** What the text told before, or a relation to another event. */
    INFERRED
  }

  /**
   * The day on which to ask who held office: the middle of what is known ("in 2009" is not its New
   * Year's Day), yet none after the reference; of what still goes on the reference.
   *
   * @param reference the day from which the report looks back; null where it is unknown
   */
  public @Nullable LocalDate middle(@Nullable LocalDate reference) {
    if (from == null) {
      return null;
    }
    LocalDate day =
        to != null
            ? from.plusDays(ChronoUnit.DAYS.between(from, to) / 2)
            : reference == null ? from : reference;
    LocalDate known = reference != null && day.isAfter(reference) ? reference : day;
    return known.isBefore(from) ? from : known;
  }

  /** The one day on which it was; null where it is not known to a day. */
  @Nullable LocalDate day() {
    return from != null && from.equals(to) ? from : null;
  }

  /** Some day from the first one on. */
  public EventDate toCome() {
    return new EventDate(from, null, null, Basis.INFERRED, mention);
  }
}
