package org.dateline.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.time.LabelledEvents.Seen;

/**
 * Learns {@code time/recency.tsv}: a log-linear choice between news, before and later, fitted by
 * gradient descent with a penalty on large weights. Prints how well it does on fifths of the
 * reports that it has not learned from, and writes the table's rows. The command stands in {@code
 * docs/accuracy.md}.
 *
 * <p>Arguments: the file of reports, the labels ({@code training/recency.tsv}), the file to write.
 */
final class FitRecency {
  private static final int ROUNDS = 300;
  private static final double PENALTY = 4;

  /** A feature must be seen so often. */
  private static final int SEEN = 3;

  /**
   * Log-odds that news must be behind by to be taken for something else: what is news and taken for
   * background falls out of a month's sums.
   */
  private static final double LEAD = 0.5;

  /** What weighs less is left out. */
  private static final double SMALL = 0.03;

  private static final int CLASSES = Recency.When.values().length;

  private final List<Seen> seen;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final int[][] features;

  public static void main(String[] arguments) throws IOException {
    LabelledEvents labels = LabelledEvents.read(Path.of(arguments[1]));
    List<Seen> seen = labels.in(List.of(Path.of(arguments[0])));
    System.out.println(seen.size() + " of " + labels.labels().size() + " events");
    FitRecency fit = new FitRecency(seen);
    fit.validate();
    fit.write(Path.of(arguments[2]));
  }

  /** The number of the class of an event's label. */
  private static int right(Seen one) {
    return Recency.When.valueOf(one.label().toUpperCase(Locale.ROOT)).ordinal();
  }

  FitRecency(List<Seen> seen) {
    this.seen = seen;
    Map<String, Integer> counts = new HashMap<>();
    seen.forEach(one -> one.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= SEEN)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
    features = new int[seen.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          seen.get(i).features().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
  }

  /** Weights of each feature for each class from all events but those of one fold; -1 for all. */
  private double[][] fit(int without) {
    double[][] weights = new double[CLASSES][numbers.size()];
    double[][] squares = new double[CLASSES][numbers.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slope = new double[CLASSES][numbers.size()];
      for (int i = 0; i < features.length; i++) {
        if (seen.get(i).fold() != without) {
          double[] odds = odds(weights, features[i]);
          for (int c = 1; c < CLASSES; c++) {
            for (int feature : features[i]) {
              slope[c][feature] += odds[c] - (right(seen.get(i)) == c ? 1 : 0);
            }
          }
        }
      }
      for (int c = 1; c < CLASSES; c++) {
        for (int f = 0; f < numbers.size(); f++) {
          double down = slope[c][f] + PENALTY * weights[c][f];
          squares[c][f] += down * down;
          weights[c][f] -= squares[c][f] == 0 ? 0 : down / Math.sqrt(squares[c][f]);
        }
      }
    }
    return weights;
  }

  private static double[] odds(double[][] weights, int[] features) {
    double[] odds = new double[CLASSES];
    for (int c = 1; c < CLASSES; c++) {
      for (int feature : features) {
        odds[c] += weights[c][feature];
      }
    }
    double most = Arrays.stream(odds).max().orElseThrow();
    double all = 0;
    for (int c = 0; c < CLASSES; c++) {
      odds[c] = Math.exp(odds[c] - most);
      all += odds[c];
    }
    for (int c = 0; c < CLASSES; c++) {
      odds[c] /= all;
    }
    return odds;
  }

  /** Of the fifths held out, for several log-odds that news must be behind by: what is given. */
  void validate() {
    double[][] odds = new double[features.length][];
    for (int fold = 0; fold < LabelledEvents.FOLDS; fold++) {
      double[][] weights = fit(fold);
      for (int i = 0; i < features.length; i++) {
        odds[i] = seen.get(i).fold() == fold ? odds(weights, features[i]) : odds[i];
      }
    }
    for (double lead : new double[] {0, LEAD, 2 * LEAD}) {
      int[][] table = new int[CLASSES][CLASSES];
      for (int i = 0; i < odds.length; i++) {
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
          double behind = Math.log(odds[i][c] / odds[i][best]) - (best == 0 ? lead : 0);
          best = behind > 0 ? c : best;
        }
        table[right(seen.get(i))][best]++;
      }
      System.out.printf(Locale.ROOT, "lead %.1f, right %.3f:", lead, right(table));
      for (int c = 0; c < CLASSES; c++) {
        System.out.printf(" %s as %s", Recency.When.values()[c], Arrays.toString(table[c]));
      }
      System.out.println();
    }
  }

  private double right(int[][] table) {
    int right = 0;
    for (int c = 0; c < CLASSES; c++) {
      right += table[c][c];
    }
    return right / (double) seen.size();
  }

  void write(Path file) throws IOException {
    double[][] weights = fit(-1);
    List<String> rows = new ArrayList<>();
    numbers.forEach(
        (feature, f) -> {
          double most = 0;
          StringBuilder row = new StringBuilder(feature);
          for (int c = 1; c < CLASSES; c++) {
            double weight = weights[c][f] - (feature.equals("any") ? LEAD : 0);
            most = Math.max(most, Math.abs(weight));
            row.append(String.format(Locale.ROOT, "\t%.2f", weight));
          }
          if (most >= SMALL) {
            rows.add(row.toString());
          }
        });
    Files.write(file, rows);
  }
}
