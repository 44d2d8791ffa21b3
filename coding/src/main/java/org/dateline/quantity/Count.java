package org.dateline.quantity;

import org.jspecify.annotations.Nullable;

/**
 * How many a noun phrase tells.
 *
 * @param low fewest, null where unknown
 * @param high most, null where open
 * @param best the number to use, null where the words give none
 * @param first index of the first word that gives the number
 * @param last index of the last, inclusive
 */
record Count(
    @Nullable Integer low,
    @Nullable Integer high,
    @Nullable Integer best,
    Toll.Hedge hedge,
    int first,
    int last) {
  static Count exact(int number, int first, int last) {
    return new Count(number, number, number, Toll.Hedge.EXACT, first, last);
  }

  static Count none(int first, int last) {
    return new Count(0, 0, 0, Toll.Hedge.NONE, first, last);
  }

  /** Both together, as of "three soldiers and two civilians". */
  Count and(Count other) {
    return new Count(
        sum(low, other.low),
        sum(high, other.high),
        sum(best, other.best),
        hedge == Toll.Hedge.EXACT ? other.hedge : hedge,
        Math.min(first, other.first),
        Math.max(last, other.last));
  }

  private static @Nullable Integer sum(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null ? null : Integer.valueOf(Math.addExact(a, b));
  }
}
