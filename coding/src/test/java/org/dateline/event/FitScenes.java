package org.dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;

/**
 * Learns {@code events/scenes.tsv}: log-odds that a deed which no words place was where another
 * part of its report tells something, fitted by gradient descent with a penalty on large weights.
 * Prints how well it does on fifths of the reports that it has not learned from, and writes the
 * table's rows. The command stands in {@code training/README.md}.
 *
 * <p>Arguments: {@code training/scenes.tsv}, {@code training/scene-reports.txt}, the file to write,
 * files of reports.
 */
final class FitScenes {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 300;
  private static final double PENALTY = 3;

  /** A feature must be seen so often. */
  private static final int SEEN = 3;

  /** Log-odds that a scene must be ahead by: no place is better than a wrong one. */
  private static final double LEAD = 0.5;

  /** What weighs less is left out. */
  private static final double SMALL = 0.03;

  /** A deed with one of the scenes that its report tells. */
  private record Seen(String report, String deed, boolean right, List<String> features) {
    int fold() {
      return Math.floorMod(report.hashCode(), FOLDS);
    }
  }

  private final Map<String, String> labels;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    MarkedReports own = MarkedReports.read(Path.of(arguments[1]));
    Map<String, String> labels = labels(Path.of(arguments[0]));
    labels.putAll(own.labels());
    FitScenes fit = new FitScenes(labels);
    List<Path> files = new ArrayList<>(Arrays.stream(arguments).skip(3).map(Path::of).toList());
    files.add(own.reports());
    fit.see(files);
    fit.validate();
    fit.write(Path.of(arguments[2]));
  }

  private FitScenes(Map<String, String> labels) {
    this.labels = labels;
  }

  private static Map<String, String> labels(Path file) throws IOException {
    Map<String, String> labels = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("report")) {
        labels.put(cells[0] + ' ' + cells[1], cells[2]);
      }
    }
    return labels;
  }

  /** The shipped knowledge without the weights, so that nothing is placed by them. */
  private static Knowledge bare() throws IOException {
    Path folder = Files.createTempDirectory("scenes");
    List<String> rows = new ArrayList<>(List.of("feature\tweight"));
    for (Row row : Knowledge.shipped().table("events/scenes.tsv", 1, ToldScenes.COLUMNS)) {
      rows.add('-' + row.cell(0) + "\t0");
    }
    Files.createDirectories(folder.resolve("events"));
    Files.write(folder.resolve("events/scenes.tsv"), rows);
    return Knowledge.withOverlay(folder);
  }

  private void see(List<Path> files) throws IOException {
    Knowledge knowledge = bare();
    ToldScenes scenes = ToldScenes.load(knowledge, Camps.load(knowledge), Ontology.load(knowledge));
    ReportReader reader = ReportReader.load(knowledge);
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(in, file.toString(), ReadOptions.NONE, reports::add, System.err::println);
      }
    }
    try (Coder coder = Coder.load(knowledge)) {
      for (Report report : reports) {
        if (labels.keySet().stream().anyMatch(key -> key.startsWith(report.id() + ' '))) {
          see(coder.code(report), scenes);
        }
      }
    }
    Map<String, Long> counts =
        seen.stream()
            .flatMap(one -> one.features().stream().distinct())
            .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()));
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= SEEN)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
  }

  private void see(CodedReport coded, ToldScenes scenes) {
    List<EventMention> mentions = coded.events().mentions();
    SceneFeatures features =
        SceneFeatures.of(
            mentions, coded.analysis().trees(), coded.places(), coded.times().reference());
    for (EventMention mention : mentions) {
      String deed = coded.report().id() + ' ' + mention.trigger().begin();
      String label = labels.get(deed);
      if (label != null && scenes.isOpen(mention)) {
        for (ToldScene scene : scenes.before(mention, mentions, coded.places().dateline())) {
          boolean right = label.equals(scene.name()) || label.equals(scene.place().text());
          List<String> found = features.of(mention, scene);
          seen.add(new Seen(coded.report().id(), deed, right, found));
        }
      }
    }
  }

  /** Weights from all events but those of one fifth; -1 for all. */
  private double[] fit(int without) {
    double[] weights = new double[numbers.size()];
    double[] squares = new double[numbers.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[numbers.size()];
      for (Seen one : seen) {
        if (one.fold() != without) {
          double error = 1 / (1 + Math.exp(-sum(weights, one))) - (one.right() ? 1 : 0);
          for (String feature : one.features()) {
            Integer number = numbers.get(feature);
            if (number != null) {
              slope[number] += error;
            }
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

  private double sum(double[] weights, Seen one) {
    return one.features().stream()
        .filter(numbers::containsKey)
        .mapToDouble(feature -> weights[numbers.get(feature)])
        .sum();
  }

  /** Of the fifths held out: how many deeds get a scene, and how many of these the right one. */
  private void validate() {
    Map<String, Seen> best = new HashMap<>();
    Map<String, Double> most = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = fit(fold);
      for (Seen one : seen) {
        double sum = sum(weights, one);
        if (one.fold() == fold && sum > most.getOrDefault(one.deed(), LEAD)) {
          most.put(one.deed(), sum);
          best.put(one.deed(), one);
        }
      }
    }
    long deeds = seen.stream().map(Seen::deed).distinct().count();
    long told = seen.stream().filter(Seen::right).map(Seen::deed).distinct().count();
    long right = best.values().stream().filter(Seen::right).count();
    System.out.printf(
        Locale.ROOT,
        "%d deeds, %d of them at a scene told: %d placed, %d rightly%n",
        deeds,
        told,
        best.size(),
        right);
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
