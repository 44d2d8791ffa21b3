package org.dateline.actor;

/** How many letters two words differ by. */
final class Edits {
  private Edits() {}

  /** Letters to put in, take out or change (Levenshtein 1966). */
  static int between(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int k = 0; k <= other.length(); k++) {
      above[k] = k;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = above[0];
      above[0] = i;
      for (int k = 1; k <= other.length(); k++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
        diagonal = above[k];
        above[k] = Math.min(change, 1 + Math.min(above[k], above[k - 1]));
      }
    }
    return above[other.length()];
  }
}
