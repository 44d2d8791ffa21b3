package org.dateline.dedupe;

import java.util.List;
import org.dateline.dedupe.Telling.Count;

/** How alike two tolls are. Sums of more than the event at hand are left out. */
final class Tallies {
  private Tallies() {}

  /**
   * The same where one kind has the same number: what a report gets wrong of another kind matters
   * less. Else a contradiction where numbers of one kind are further apart than a rising count
   * makes them.
   */
  static Likeness of(List<Count> one, List<Count> other, Limits limits) {
    boolean apart = false;
    boolean contradiction = false;
    for (Count count : one) {
      for (Count candidate : other) {
        if (count.kind() == candidate.kind() && !count.cumulative() && !candidate.cumulative()) {
          Likeness likeness = of(count, candidate, limits);
          if (likeness == Likeness.SAME) {
            return likeness;
          }
          apart |= likeness == Likeness.APART;
          contradiction |= likeness == Likeness.CONTRADICTION;
        }
      }
    }
    if (contradiction) {
      return Likeness.CONTRADICTION;
    }
    return apart ? Likeness.APART : Likeness.OPEN;
  }

  /** How telling the largest number is that both give: its digits after the first, at most 1. */
  static double telling(List<Count> one, List<Count> other) {
    int most = 1;
    for (Count count : one) {
      for (Count candidate : other) {
        if (count.kind() == candidate.kind()
            && count.best() != null
            && count.best().equals(candidate.best())) {
          most = Math.max(most, count.best());
        }
      }
    }
    return Math.min(1, Math.log10(most));
  }

  private static Likeness of(Count one, Count other, Limits limits) {
    if (one.best() == null || other.best() == null) {
      return Likeness.OPEN;
    }
    if (one.best().equals(other.best())) {
      return Likeness.SAME;
    }
    int least = Math.min(one.best(), other.best());
    int most = Math.max(one.best(), other.best());
    return most > limits.tollRatio() * Math.max(1, least) ? Likeness.CONTRADICTION : Likeness.APART;
  }
}
