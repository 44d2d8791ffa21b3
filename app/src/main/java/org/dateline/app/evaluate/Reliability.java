package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.app.evaluate.Comparison.Verdict;

/**
 * How often mentions are right by how sure the coder was: calibrated where the two columns are
 * alike. A gold set with one event a sentence counts a second true one as wrong, so that its
 * figures are a lower bound.
 */
final class Reliability {
  private static final int BANDS = 5;

  private Reliability() {}

  /** A line for each fifth of the scale that has mentions; nothing where there are no verdicts. */
  static List<String> lines(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(line("by confidence", "mean", "right", "mentions"));
    for (int band = 0; band < BANDS; band++) {
      int at = band;
      List<Verdict> in = verdicts.stream().filter(verdict -> band(verdict) == at).toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Verdict::confidence).average().orElse(0);
        double right = (double) in.stream().filter(Verdict::right).count() / in.size();
        String name = String.format(Locale.ROOT, "  %.1f -", (double) band / BANDS);
        lines.add(line(name, three(mean), three(right), Integer.toString(in.size())));
      }
    }
    return lines;
  }

  private static int band(Verdict verdict) {
    return Math.min(BANDS - 1, (int) (verdict.confidence() * BANDS + 1e-9));
  }

  private static String three(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String line(String name, String mean, String right, String count) {
    return String.format(Locale.ROOT, "%-24s %6s %6s %9s", name, mean, right, count);
  }
}
