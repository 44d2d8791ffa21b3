package org.dateline.dedupe;

import java.time.LocalDate;
import org.dateline.dedupe.Telling.When;
import org.dateline.time.EventDate.Basis;

/**
 * The days on which a telling's event may lie, slack included, as days since 1970.
 *
 * @param first first day
 * @param last last day, inclusive
 * @param stated whether the text says the day itself, so that it is evidence
 */
record Days(long first, long last, boolean stated) {
  /** Days of one bucket: what may lie on the same days shares a bucket. */
  private static final int BUCKET = 8;

  /** From this length on, an interval lies in the bucket of its year alone. */
  private static final int VAGUE = 45;

  /** Nothing is known: it may lie on any day. */
  static final Days ANY = new Days(Long.MIN_VALUE, Long.MAX_VALUE, false);

  /** What was over by a day, nobody says since when, is near that day: reports tell it together. */
  static Days of(When when, Limits limits) {
    LocalDate from = when.from();
    if (from == null) {
      return when.to() == null
          ? ANY
          : new Days(
              when.to().toEpochDay() - limits.publishedBefore(),
              when.to().toEpochDay() + limits.publishedAfter(),
              false);
    }
    LocalDate to = when.to() == null ? from : when.to();
    int before =
        switch (when.basis()) {
          case STATED -> limits.daySlack();
          case INFERRED -> limits.inferredSlack();
          case PUBLISHED -> limits.publishedBefore();
        };
    int after = when.basis() == Basis.PUBLISHED ? limits.publishedAfter() : before;
    return new Days(
        from.toEpochDay() - before, to.toEpochDay() + after, when.basis() == Basis.STATED);
  }

  boolean any() {
    return first == Long.MIN_VALUE;
  }

  boolean overlaps(Days other) {
    return first <= other.last && other.first <= last;
  }

  /** Names of the spans of time by which tellings are gathered. */
  long[] buckets() {
    if (any()) {
      return new long[] {Long.MAX_VALUE};
    }
    if (last - first >= VAGUE) {
      return new long[] {Long.MIN_VALUE + LocalDate.ofEpochDay((first + last) / 2).getYear()};
    }
    int count = (int) (Math.floorDiv(last, BUCKET) - Math.floorDiv(first, BUCKET)) + 1;
    long[] buckets = new long[count];
    for (int i = 0; i < count; i++) {
      buckets[i] = Math.floorDiv(first, BUCKET) + i;
    }
    return buckets;
  }
}
