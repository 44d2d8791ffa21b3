package org.dateline.dedupe;

/** How two values of one field stand to each other, from the least alike to the most. */
enum Likeness {
  /** They exclude each other: no event has both. */
  CONTRADICTION(0),
  /** They differ, but both may be said of one event. */
  APART(1),
  /** One of them is unsaid, or they cannot be compared. */
  OPEN(2),
  /** One holds the other, as a country its army, a province its city. */
  NESTED(3),
  SAME(4);

  private final int closeness;

  Likeness(int closeness) {
    this.closeness = closeness;
  }

  int closeness() {
    return closeness;
  }

  Likeness atLeast(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
