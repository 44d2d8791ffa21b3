package org.dateline.store.merge;

import java.util.Comparator;
import org.dateline.dedupe.Turn;

/**
 * Where a stored telling stands among all.
 *
 * @param number its number in the store
 * @param turn when it comes
 */
record Stored(long number, Turn turn) {
  static final Comparator<Stored> ORDER = Comparator.comparing(Stored::turn);
}
