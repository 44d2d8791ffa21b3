package org.dateline.dedupe;

import java.util.Arrays;

/** The numbers last added, up to a limit. */
final class Recent {
  private final int limit;
  private int[] numbers = new int[1];
  private int added;

  Recent(int limit) {
    this.limit = limit;
  }

  void add(int number) {
    if (added == numbers.length && added < limit) {
      numbers = Arrays.copyOf(numbers, Math.min(limit, 2 * added));
    }
    numbers[added % limit] = number;
    added++;
  }

  int size() {
    return Math.min(added, limit);
  }

  /** In no order that means anything. */
  int get(int index) {
    return numbers[index];
  }
}
