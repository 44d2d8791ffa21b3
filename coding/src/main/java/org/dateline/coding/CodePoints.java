package org.dateline.coding;

import java.util.Arrays;

/**
 * Turns UTF-16 indices of a text, which all stages use, into Unicode code points, which are what we
 * print: other languages count these.
 */
final class CodePoints {
  /** The indices after each pair of surrogates, ascending; empty for nearly all English news. */
  private final int[] pairs;

  CodePoints(String text) {
    int[] found = new int[text.length() / 2];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[count++] = i + 1;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The number of code points before a UTF-16 index. */
  int at(int index) {
    int place = Arrays.binarySearch(pairs, index);
    int before = place >= 0 ? place + 1 : -place - 1;
    return index - before;
  }
}
