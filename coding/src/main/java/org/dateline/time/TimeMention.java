package org.dateline.time;

import java.time.LocalDate;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time.
 *
 * @param sentence number of the sentence
 * @param first index of its first word
 * @param last index of its last word, inclusive
 * @param span where it stands
 * @param text its words as written
 * @param type TimeML's type
 * @param value TIMEX3 value, such as {@code 2015-10-31}, {@code 2015-W47}, {@code P10D}, {@code
 *     PAST_REF}
 * @param from first day of the interval meant; null where the value fixes none, as for a duration,
 *     or where the report has no date
 * @param to last day of the interval, inclusive
 * @param precision how finely it is said; null where there is no interval
 */
public record TimeMention(
    int sentence,
    int first,
    int last,
    Span span,
    String text,
    Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Precision precision) {
  /** TimeML's types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
