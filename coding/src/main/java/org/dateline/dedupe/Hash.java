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
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Shared hashes by the geometric mean of the sizes; 0 where one is empty. */
  static double cosine(long[] one, long[] other) {
    return one.length == 0 || other.length == 0
        ? 0
        : shared(one, other) / Math.sqrt((double) one.length * other.length);
  }

  /** Shared hashes by the smaller size; 0 where one is empty. */
  static double overlap(long[] one, long[] other) {
    return one.length == 0 || other.length == 0
        ? 0
        : (double) shared(one, other) / Math.min(one.length, other.length);
  }
}
