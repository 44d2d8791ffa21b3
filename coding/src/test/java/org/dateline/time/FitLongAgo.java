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

/**
 * Learns {@code time/long-ago.tsv}: log-odds that an event which no words date was over months or
 * years before its report, fitted by gradient descent with a penalty on large weights. Prints how
 * well it does on fifths of the reports that it has not learned from, and writes the table's rows.
 * The command stands in {@code docs/accuracy.md}.
 *
 * <p>Arguments: the labels ({@code training/long-ago.tsv}), the file to write, files of reports.
 */
final class FitLongAgo {
  private static final int ROUNDS = 150;
  private static final double PENALTY = 2;

  /** A feature must be seen so often. */
  private static final int SEEN = 6;

  /** Log-odds that it must be ahead by: three found for one that is not. */
  private static final double LEAD = 0.5;

  /** What weighs less is left out. */
  private static final double SMALL = 0.03;

  private final List<LabelledEvents.Seen> seen;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final int[][] features;

  public static void main(String[] arguments) throws IOException {
    List<Path> reports = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    FitLongAgo fit = new FitLongAgo(LabelledEvents.read(Path.of(arguments[0])).in(reports));
    fit.validate();
    fit.write(Path.of(arguments[1]));
  }

  private FitLongAgo(List<LabelledEvents.Seen> seen) {
    this.seen = seen;
    Map<String, Integer> counts = new HashMap<>();
    seen.forEach(
        one -> one.features().stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= SEEN && !isOfDeed(feature))
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
    features = new int[seen.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          seen.get(i).features().stream()
              .distinct()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
    }
  }

  /** What was done says nothing of when. */
  private static boolean isOfDeed(String feature) {
    return feature.startsWith("lemma=") || feature.startsWith("governor=");
  }

  /** Weights from all events but those of one fifth; -1 for all. */
  private double[] fit(int without) {
    double[] weights = new double[numbers.size()];
    double[] squares = new double[numbers.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[numbers.size()];
      for (int i = 0; i < features.length; i++) {
        if (seen.get(i).fold() != without) {
          double error = 1 / (1 + Math.exp(-sum(weights, i))) - (isLong(i) ? 1 : 0);
          for (int feature : features[i]) {
            slope[feature] += error;
          }
        }
      }
      for (int f = 0; f < weights.length; f++) {
        double down = slope[f] + PENALTY * weights[f];
        squares[f] += down * down;
        weights[f] -= squares[f] == 0 ? 0 : down / Math.sqrt(squares[f]);
      }
    }
    return weights;
  }

  private boolean isLong(int event) {
    return seen.get(event).label().equals("long");
  }

  private double sum(double[] weights, int event) {
    return Arrays.stream(features[event]).mapToDouble(feature -> weights[feature]).sum();
  }

  /** Of the fifths held out, for several log-odds to be ahead by: how many are rightly found. */
  private void validate() {
    double[] sums = new double[features.length];
    for (int fold = 0; fold < LabelledEvents.FOLDS; fold++) {
      double[] weights = fit(fold);
      for (int i = 0; i < features.length; i++) {
        sums[i] = seen.get(i).fold() == fold ? sum(weights, i) : sums[i];
      }
    }
    long all = seen.stream().filter(one -> one.label().equals("long")).count();
    System.out.println(seen.size() + " events, " + all + " of them long ago");
    for (double lead : new double[] {0, LEAD, 2 * LEAD}) {
      int right = 0;
      int wrong = 0;
      for (int i = 0; i < sums.length; i++) {
        boolean found = sums[i] > lead;
        right += found && isLong(i) ? 1 : 0;
        wrong += found && !isLong(i) ? 1 : 0;
      }
      System.out.printf(Locale.ROOT, "lead %.1f: %d found, %d wrongly%n", lead, right, wrong);
    }
  }

  private void write(Path file) throws IOException {
    double[] weights = fit(-1);
    List<String> rows = new ArrayList<>();
    numbers.forEach(
        (feature, f) -> {
          double weight = weights[f] - (feature.equals("any") ? LEAD : 0);
          if (Math.abs(weight) >= SMALL) {
            rows.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
          }
        });
    Files.write(file, rows);
  }
}
