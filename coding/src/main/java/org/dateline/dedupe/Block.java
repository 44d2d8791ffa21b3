package org.dateline.dedupe;

import java.util.Arrays;

/**
 * The tellings of a key that came last. Most looks end with an {@link Outline#sign}: hence these
 * lie side by side, where the tellings need not be touched.
 */
final class Block {
  private long[] signs = new long[1];
  private Seen[] tellings = new Seen[1];
  private int added;

  /** A telling, with whether the last one that it was held against is linked with it. */
  static final class Seen {
    final Profile profile;
    int heldAgainst;
    boolean linked;

    Seen(Profile profile) {
      this.profile = profile;
    }
  }

  int size() {
    return Math.min(added, signs.length);
  }

  /** In no order that means anything. */
  long sign(int index) {
    return signs[index];
  }

  Seen telling(int index) {
    return tellings[index];
  }

  /**
   * Adds a telling.
   *
   * @param window how many are kept
   */
  void add(Seen telling, long sign, int window) {
    if (added == signs.length && added < window) {
      int room = Math.min(window, 2 * added);
      signs = Arrays.copyOf(signs, room);
      tellings = Arrays.copyOf(tellings, room);
    }
    int at = added % signs.length;
    signs[at] = sign;
    tellings[at] = telling;
    added++;
  }
}
