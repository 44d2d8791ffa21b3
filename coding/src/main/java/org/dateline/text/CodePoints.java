package org.dateline.text;

import java.util.Arrays;

/**
 * Converts offsets: from the UTF-16 indices used inside to the Unicode code points that are
 * printed. Immutable.
 */
public final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = i;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, size));
  }

  /** The number of code points before the character at this UTF-16 index. */
  public int at(int index) {
    int below = Arrays.binarySearch(lowSurrogates, index);
    return index - (below >= 0 ? below : -below - 1);
  }
}
