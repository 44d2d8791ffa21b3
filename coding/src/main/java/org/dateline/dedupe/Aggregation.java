package org.dateline.dedupe;

import java.util.Locale;

/**
 * How one value is made of what several reports say. In all rules an origin has one vote, so that
 * copies of one story do not count twice: that of its latest report, and there of the first mention
 * that gives a value. Toll figures that sum up more than the event have none.
 */
public enum Aggregation {
  /**
   * What claims least: of tolls the lowest low end; of dates the longest span; of places the
   * coarsest; of sides the fewest members; of types as {@link #MAJORITY}. Of equals the earliest.
   */
  CONSERVATIVE,
  /**
   * The middle one, of an even number the lower: of tolls by the best figure (votes without one are
   * left out), of dates by the first day; of what has no order as {@link #MAJORITY}.
   */
  MEDIAN,
  /** What was published last; what has no date of publication comes before all that has. */
  LATEST,
  /**
   * What the publisher says that {@code knowledge/dedupe/trust.tsv} trusts most; of equals the
   * latest. A copy has the trust of the most trusted that carries the story; a publisher that is
   * not listed, or none, has trust 0.
   */
  MOST_TRUSTED,
  /** What most origins say; of equals what was published last. */
  MAJORITY,
  /**
   * Of tolls the lowest low end, the median of the best figures, and the highest figure of all; of
   * other fields as {@link #MEDIAN}.
   */
  LOW_BEST_HIGH;

  /** The name by which users call it, such as {@code most-trusted}. */
  public String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The rule of that name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Aggregation named(String ruleName) {
    for (Aggregation aggregation : values()) {
      if (aggregation.ruleName().equals(ruleName)) {
        return aggregation;
      }
    }
    throw new IllegalArgumentException("no aggregation rule " + ruleName);
  }
}
