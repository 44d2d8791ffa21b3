package org.dateline.dedupe;

/** How two values of one field stand to each other, from the least alike to the most. */
enum Likeness {
  /** They exclude each other: no event has both. */
  CONTRADICTION,
  /** They differ, but both may be said of one event. */
  APART,
  /** One of them is unsaid, or they cannot be compared. */
  OPEN,
  /** One holds the other, as a country its army, a province its city. */
  NESTED,
  SAME;

  Likeness atLeast(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
