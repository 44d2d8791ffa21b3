package org.dateline.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Parser;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.SentenceSplitter;

/**
 * Learns {@code places/event_weights.tsv}: a log-linear choice among a sentence's places and none,
 * fitted by gradient descent with a penalty on large weights. Prints how well it does on fifths of
 * the sentences that it has not learned from, and writes the table's rows. The command stands in
 * {@code docs/accuracy.md}.
 *
 * <p>Arguments: the gold file, the file to write.
 */
final class FitEventPlaces {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 400;
  private static final double PENALTY = 4;

  /** A feature must be seen so often. */
  private static final int SEEN = 5;

  /**
   * Taken off none's score: the gold has no place for many events of which the sentence says where,
   * and F1 is highest so.
   */
  private static final double BIAS = 0.15;

  /** What weighs less is left out. */
  private static final double SMALL = 0.02;

  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  /** The answers of one event, none first; {@code taken}: those that the verb makes a place of. */
  private record Choice(
      int fold,
      int wanted,
      boolean[] taken,
      int[][] features,
      boolean[] right,
      int[] words,
      int[] rightWords) {}

  private record Seen(
      int fold, int wanted, List<List<String>> features, int[] words, int[] rightWords) {}

  public static void main(String[] arguments) throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    SentenceSplitter splitter = SentenceSplitter.load(knowledge);
    PlaceFinder finder = PlaceFinder.load(knowledge);
    Grounds grounds = Grounds.load(knowledge);
    List<Seen> seen = new ArrayList<>();
    try (Parser parser = Parser.load(knowledge)) {
      for (Map<String, Object> record : Gold.read(Path.of(arguments[0]))) {
        Report report = Gold.report(record);
        seen.add(seen(record, parser.parse(report, splitter.split(report)), finder, grounds));
      }
    }
    FitEventPlaces fit = new FitEventPlaces(seen);
    fit.validate();
    fit.write(Path.of(arguments[1]));
  }

  FitEventPlaces(List<Seen> seen) {
    Map<String, Integer> counts = new HashMap<>();
    for (Seen event : seen) {
      for (List<String> answer : event.features()) {
        answer.forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
    counts.entrySet().stream()
        .filter(count -> count.getValue() >= SEEN)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
    seen.forEach(event -> choices.add(choice(event)));
  }

  static Seen seen(
      Map<String, Object> record, Analysis analysis, PlaceFinder finder, Grounds grounds) {
    int start = Gold.integer(Gold.objects(record.get("verb")).get(0), "start");
    String text = analysis.report().text();
    Set<Integer> gold = new HashSet<>();
    for (Map<String, Object> location :
        Gold.objects(Gold.object(record.get("gold")).get("locations"))) {
      gold.addAll(words(text, Gold.integer(location, "start"), Gold.integer(location, "end")));
    }
    List<List<String>> features = new ArrayList<>();
    List<Set<Integer>> words = new ArrayList<>(List.of(Set.of()));
    for (Tree tree : analysis.trees()) {
      for (Word word : tree.words()) {
        if (word.span().begin() <= start && start < word.span().end()) {
          List<PlaceMention> here =
              finder.find(analysis).mentions().stream()
                  .filter(mention -> mention.sentence() == tree.sentence().index())
                  .toList();
          EventFeatures of = new EventFeatures(grounds, tree, word, here);
          features.add(VerbFeatures.of(grounds, tree, word, here));
          for (PlaceMention place : here) {
            features.add(of.of(place));
            words.add(words(text, EventPlaces.list(tree, here, place)));
          }
        }
      }
    }
    return new Seen(
        Math.floorMod(text.hashCode(), FOLDS),
        gold.size(),
        features,
        words.stream().mapToInt(Set::size).toArray(),
        words.stream().mapToInt(place -> both(place, gold)).toArray());
  }

  private static Set<Integer> words(String text, List<PlaceMention> places) {
    Set<Integer> starts = new HashSet<>();
    places.forEach(p -> starts.addAll(words(text, p.span().begin(), p.span().end())));
    return starts;
  }

  private static int both(Set<Integer> place, Set<Integer> gold) {
    return (int) place.stream().filter(gold::contains).count();
  }

  /** Where words begin; articles do not count. */
  private static Set<Integer> words(String text, int begin, int end) {
    Set<Integer> starts = new HashSet<>();
    int at = begin;
    for (String word : text.substring(begin, end).split("[ -]", -1)) {
      if (!word.isEmpty() && !word.equalsIgnoreCase("the")) {
        starts.add(at);
      }
      at += word.length() + 1;
    }
    return starts;
  }

  private Choice choice(Seen event) {
    int answers = event.features().size();
    int[][] features = new int[answers][];
    boolean[] right = new boolean[answers];
    right[0] = true;
    boolean[] taken = new boolean[answers];
    for (int i = 0; i < answers; i++) {
      taken[i] = EventFeatures.isTaken(event.features().get(i));
      features[i] =
          event.features().get(i).stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray();
      if (event.rightWords()[i] > 0) {
        right[i] = true;
        right[0] = false;
      }
    }
    return new Choice(
        event.fold(), event.wanted(), taken, features, right, event.words(), event.rightWords());
  }

  /** Weights from all events but those of one fold; -1 for all events. */
  private double[] fit(int without) {
    double[] weights = new double[numbers.size()];
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (Choice choice : choices) {
        if (choice.fold() != without) {
          addSlope(choice, weights, slope);
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double down = slope[i] + PENALTY * weights[i];
        squares[i] += down * down;
        weights[i] -= squares[i] == 0 ? 0 : down / Math.sqrt(squares[i]);
      }
    }
    return weights;
  }

  private static void addSlope(Choice choice, double[] weights, double[] slope) {
    double[] scores = scores(choice, weights);
    double most = Arrays.stream(scores).max().orElseThrow();
    double all = 0;
    double rightly = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      all += scores[i];
      rightly += choice.right()[i] ? scores[i] : 0;
    }
    for (int i = 0; i < scores.length; i++) {
      double wanted = choice.right()[i] ? scores[i] / rightly : 0;
      for (int feature : choice.features()[i]) {
        slope[feature] += scores[i] / all - wanted;
      }
    }
  }

  private static double[] scores(Choice choice, double[] weights) {
    double[] scores = new double[choice.features().length];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : choice.features()[i]) {
        scores[i] += weights[feature];
      }
    }
    return scores;
  }

  void validate() {
    int[] sums = new int[5];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = fit(fold);
      for (Choice choice : choices) {
        if (choice.fold() == fold) {
          count(choice, scores(choice, weights), sums);
        }
      }
    }
    double precision = sums[0] / (double) sums[1];
    double recall = sums[0] / (double) sums[2];
    System.out.printf(
        Locale.ROOT,
        "held out: precision %.3f recall %.3f F1 %.3f; none where there is none: %.3f%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        sums[3] / (double) sums[4]);
  }

  private static void count(Choice choice, double[] scores, int[] sums) {
    scores[0] -= BIAS;
    int best = 0;
    int taken = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
      taken = choice.taken()[i] && (taken == 0 || scores[i] > scores[taken]) ? i : taken;
    }
    best = best == 0 ? taken : best;
    sums[0] += choice.rightWords()[best];
    sums[1] += choice.words()[best];
    sums[2] += choice.wanted();
    sums[3] += choice.wanted() == 0 && best == 0 ? 1 : 0;
    sums[4] += choice.wanted() == 0 ? 1 : 0;
  }

  void write(Path file) throws IOException {
    double[] weights = fit(-1);
    List<String> rows = new ArrayList<>();
    numbers.forEach(
        (feature, number) -> {
          double weight = weights[number] - (feature.equals("none") ? BIAS : 0);
          if (Math.abs(weight) >= SMALL) {
            rows.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
          }
        });
    Files.write(file, rows);
  }
}
