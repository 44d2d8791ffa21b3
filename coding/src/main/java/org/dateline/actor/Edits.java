package org.dateline.actor;

/** How many letters two words differ by. */
final class Edits {
  private Edits() {}

  /** Letters to put in, take out, change (Levenshtein 1966) or swap with the next. */
  static int between(String one, String other) {
    int[] twoAbove = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    for (int k = 0; k <= other.length(); k++) {
      above[k] = k;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int k = 1; k <= other.length(); k++) {
        int change = above[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
        row[k] = Math.min(change, 1 + Math.min(above[k], row[k - 1]));
        boolean swapped =
            i > 1
                && k > 1
                && one.charAt(i - 1) == other.charAt(k - 2)
                && one.charAt(i - 2) == other.charAt(k - 1);
        row[k] = swapped ? Math.min(row[k], twoAbove[k - 2] + 1) : row[k];
      }
      twoAbove = above;
      above = row;
    }
    return above[other.length()];
  }
}
