package org.dateline.dedupe;

import java.util.Arrays;

/** The tellings that later ones can still meet, each at a number that is given on when it goes. */
final class Seats {
  private Profile[] profiles = new Profile[0];

  /** In how many blocks a seat's telling is; where it is in none, the next free seat. */
  private int[] blocks = new int[0];

  /** The last that a seat's telling was held against, negative where they are not linked. */
  private int[] heldAgainst = new int[0];

  private int free = Block.NONE;
  private int taken;

  /**
   * Seats a telling.
   *
   * @param blocksOf in how many blocks it comes, at least one
   */
  int take(Profile profile, int blocksOf) {
    int seat = free;
    if (seat == Block.NONE) {
      seat = taken++;
      if (seat == profiles.length) {
        grow(Math.max(16, 2 * seat));
      }
    } else {
      free = blocks[seat];
    }
    profiles[seat] = profile;
    blocks[seat] = blocksOf;
    heldAgainst[seat] = 0;
    return seat;
  }

  private void grow(int size) {
    profiles = Arrays.copyOf(profiles, size);
    blocks = Arrays.copyOf(blocks, size);
    heldAgainst = Arrays.copyOf(heldAgainst, size);
  }

  /** Says that a block has let the seat's telling go. */
  @SuppressWarnings("NullAway") // nobody asks for the profile of a seat that is free
  void leave(int seat) {
    blocks[seat]--;
    if (blocks[seat] == 0) {
      profiles[seat] = null;
      blocks[seat] = free;
      free = seat;
    }
  }

  Profile profile(int seat) {
    return profiles[seat];
  }

  /** Whether the seat's telling was not yet held against that of a number. */
  boolean isFresh(int seat, int number) {
    return Math.abs(heldAgainst[seat]) != number;
  }

  boolean isLinked(int seat, int number) {
    return heldAgainst[seat] == number;
  }

  void remember(int seat, int number, boolean linked) {
    heldAgainst[seat] = linked ? number : -number;
  }
}
