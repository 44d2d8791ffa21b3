package org.dateline.syntax;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of right answers, by the name of what is measured. */
final class Measure {
  private final Map<String, int[]> counts = new LinkedHashMap<>();

  /** An answer that was wanted, right or not. */
  void add(String name, boolean right) {
    int[] count = counts.computeIfAbsent(name, k -> new int[3]);
    count[0] += right ? 1 : 0;
    count[1]++;
    count[2]++;
  }

  /** Right, given and wanted answers, for an F1. */
  void add(String name, int right, int given, int wanted) {
    int[] count = counts.computeIfAbsent(name, k -> new int[3]);
    count[0] += right;
    count[1] += given;
    count[2] += wanted;
  }

  /** F1, which is accuracy where each wanted answer is given. */
  double score(String name) {
    int[] count = counts.get(name);
    return count == null ? 0 : 2.0 * count[0] / (count[1] + count[2]);
  }

  void print(String title) {
    System.out.println(title);
    counts.forEach(
        (name, n) ->
            System.out.printf(
                "  %-28s %.4f  (%d of %d/%d)%n", name, score(name), n[0], n[1], n[2]));
  }
}
