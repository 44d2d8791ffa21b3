package org.dateline.dedupe;

import java.util.Arrays;
import java.util.List;

/** 64-bit hashes of words, the same on every machine, for quick comparing of sets of words. */
final class Hash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** FNV-1a over UTF-16 units, its bits mixed at the end. */
  static long of(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  static long join(long one, long other) {
    return mix(one * PRIME + other);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }

  /** The hashes, ascending. */
  static long[] set(List<String> words) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = of(words.get(i));
    }
    return distinct(hashes);
  }

  /** The same numbers, ascending, each once. Reorders what it is given. */
  static long[] distinct(long[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (long number : numbers) {
      if (count == 0 || numbers[count - 1] != number) {
        numbers[count++] = number;
      }
    }
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }

  /** How many hashes two ascending arrays share. */
  static int shared(long[] one, long[] other) {
    return shared(one, 0, one.length, other, 0, other.length);
  }

  /**
   * How many hashes an ascending stretch of one array shares with one of another. Without branches,
   * as hashes cannot be foreseen.
   */
  static int shared(long[] one, int from, int to, long[] other, int otherFrom, int otherTo) {
    int shared = 0;
    int i = from;
    int j = otherFrom;
    while (i < to && j < otherTo) {
      long left = one[i];
      long right = other[j];
      shared += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return shared;
  }
}
