package org.dateline.store.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Two tellings by their numbers, the earlier one first. */
record Pair(long one, long other) {
  /** All tellings of the pairs. */
  static Set<Long> numbers(Collection<Pair> pairs) {
    Set<Long> numbers = new HashSet<>();
    for (Pair pair : pairs) {
      numbers.add(pair.one());
      numbers.add(pair.other());
    }
    return numbers;
  }
}
