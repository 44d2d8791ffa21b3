package org.dateline.dedupe;

import java.util.Arrays;

/**
 * The tellings of a key that came last: the seat of each, and its {@link Outline#sign}. Most looks
 * end with a sign: hence one array, read from one end to the other.
 */
final class Block {
  /** No seat. */
  static final int NONE = -1;

  private long[] signsAndSeats = new long[2];
  private int added;

  int size() {
    return Math.min(added, signsAndSeats.length / 2);
  }

  /** In no order that means anything. */
  long sign(int index) {
    return signsAndSeats[2 * index];
  }

  int seat(int index) {
    return (int) signsAndSeats[2 * index + 1];
  }

  /**
   * Adds a telling.
   *
   * @param window how many are kept
   * @return the seat of the one that is not kept any more, or none
   */
  int add(int seat, long sign, int window) {
    int room = signsAndSeats.length / 2;
    if (added == room && added < window) {
      room = Math.min(window, 2 * added);
      signsAndSeats = Arrays.copyOf(signsAndSeats, 2 * room);
    }
    int at = added % room;
    int gone = added < room ? NONE : seat(at);
    signsAndSeats[2 * at] = sign;
    signsAndSeats[2 * at + 1] = seat;
    added++;
    return gone;
  }
}
