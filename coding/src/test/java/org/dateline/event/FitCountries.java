package org.dateline.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.actor.Situation;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.report.LaidOut;
import org.dateline.report.Layouter;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.dateline.text.Span;

/**
 * Learns {@code actors/unsaid_countries.tsv}: of which country a party is of which no words say it,
 * or of none, as log-odds fitted by gradient descent with a penalty on large weights. Prints how
 * well it does on fifths of the reports that it has not learned from, and writes the table's rows.
 * The command stands in {@code training/README.md}.
 *
 * <p>Arguments: the file to write, and plain news ({@code bench/plain/*-learn.jsonl}).
 */
final class FitCountries {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 400;
  private static final double PENALTY = 4;

  /** A feature must be seen with so many parties. */
  private static final int SEEN = 4;

  /** Log-odds that a country must be ahead of the rules' guess by. */
  private static final double LEAD = 1;

  /** Features of the rules' guess alone. */
  private static final Set<String> GUESS = Set.of("guess=same", "none guess=false");

  /** What weighs less is left out. */
  private static final double SMALL = 0.03;

  private static final String TABLE = "actors/unsaid_countries.tsv";

  /** A party with the countries that it may be of. */
  private record Seen(
      String report, String guess, String right, Map<String, List<String>> countries) {
    int fold() {
      return Math.floorMod(report.hashCode(), FOLDS);
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    FitCountries fit = new FitCountries();
    fit.see(Arrays.stream(arguments).skip(1).map(Path::of).toList());
    fit.validate();
    fit.write(Path.of(arguments[0]));
  }

  /** The shipped knowledge without the weights, so that rules alone guess. */
  private static Knowledge bare() throws IOException {
    Path folder = Files.createTempDirectory("countries");
    List<String> rows = new ArrayList<>(List.of("feature\tweight"));
    for (Row row : Knowledge.shipped().table(TABLE, 1, "feature", "weight")) {
      rows.add('-' + row.cell(0) + "\t0");
    }
    Files.createDirectories(folder.resolve("actors"));
    Files.write(folder.resolve(TABLE), rows);
    return Knowledge.withOverlay(folder);
  }

  private void see(List<Path> files) throws IOException {
    Knowledge knowledge = bare();
    Layouter layouter = Layouter.load(knowledge);
    Natives natives =
        new Natives(
            Ontology.load(knowledge),
            Homes.load(knowledge),
            Camps.load(knowledge),
            TypeRules.load(knowledge));
    ObjectMapper json = new ObjectMapper();
    try (Coder coder = Coder.load(knowledge)) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          JsonNode gold = json.readTree(line);
          see(gold, coder.code(report(gold, layouter)), natives);
        }
      }
    }
    Map<String, Long> counts =
        seen.stream()
            .flatMap(one -> one.countries().values().stream().flatMap(List::stream).distinct())
            .collect(Collectors.groupingBy(feature -> feature, Collectors.counting()));
    counts.keySet().stream()
        .filter(feature -> counts.get(feature) >= SEEN)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
  }

  private static Report report(JsonNode gold, Layouter layouter) {
    String text = gold.get("text").asText();
    Published published = Published.on(LocalDate.parse(gold.get("published").asText()));
    LaidOut laid = layouter.layOut(text, null, published);
    return Report.of(gold.get("id").asText(), text, published, laid);
  }

  private void see(JsonNode gold, CodedReport coded, Natives natives) {
    Map<Span, String> told = new LinkedHashMap<>();
    for (JsonNode sentence : gold.get("sentences")) {
      for (JsonNode event : sentence.get("events")) {
        for (String side : List.of("actors", "recipients")) {
          for (JsonNode party : event.path(side)) {
            int begin =
                coded
                    .report()
                    .text()
                    .indexOf(party.get("words").asText(), sentence.get("begin").asInt());
            int end = begin + party.get("words").asText().length();
            if (begin >= 0 && end <= sentence.get("end").asInt()) {
              told.put(new Span(begin, end), party.path("country").asText());
            }
          }
        }
      }
    }
    for (EventMention mention : coded.events().mentions()) {
      for (boolean doer : new boolean[] {true, false}) {
        Situation situation = natives.situation(mention, doer);
        for (Actor party : doer ? mention.actors() : mention.recipients()) {
          String country = of(party, told);
          if (country != null && coded.actors().isUnsaid(party)) {
            Map<String, List<String>> candidates = coded.actors().countries(party, situation);
            String right = candidates.containsKey(country) ? country : "";
            String guess = party.country() == null ? "" : party.country();
            seen.add(new Seen(coded.report().id(), guess, right, candidates));
          }
        }
      }
    }
  }

  private static String of(Actor party, Map<Span, String> told) {
    for (Map.Entry<Span, String> one : told.entrySet()) {
      if (party.span().begin() < one.getKey().end() && one.getKey().begin() < party.span().end()) {
        return one.getValue();
      }
    }
    return null;
  }

  /** Weights from all parties but those of one fifth; -1 for all. */
  private double[] fit(int without) {
    double[] weights = new double[numbers.size()];
    double[] squares = new double[numbers.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[numbers.size()];
      for (Seen one : seen) {
        if (one.fold() != without) {
          descend(one, weights, slope);
        }
      }
      for (int f = 0; f < weights.length; f++) {
        double down = slope[f] + PENALTY * weights[f];
        squares[f] += down * down;
        weights[f] -= squares[f] == 0 ? 0 : 0.5 * down / Math.sqrt(squares[f]);
      }
    }
    return weights;
  }

  private void descend(Seen one, double[] weights, double[] slope) {
    Map<String, Double> odds = new HashMap<>();
    double all = 0;
    for (Map.Entry<String, List<String>> candidate : one.countries().entrySet()) {
      double odd = Math.exp(sum(weights, candidate.getValue()));
      odds.put(candidate.getKey(), odd);
      all += odd;
    }
    for (Map.Entry<String, List<String>> candidate : one.countries().entrySet()) {
      boolean right = candidate.getKey().equals(one.right());
      double error = odds.getOrDefault(candidate.getKey(), 0.0) / all - (right ? 1 : 0);
      for (String feature : candidate.getValue()) {
        Integer number = numbers.get(feature);
        if (number != null) {
          slope[number] += error;
        }
      }
    }
  }

  private double sum(double[] weights, List<String> features) {
    return features.stream()
        .filter(numbers::containsKey)
        .mapToDouble(feature -> weights[numbers.get(feature)])
        .sum();
  }

  private String likeliest(double[] weights, Seen one) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, List<String>> candidate : one.countries().entrySet()) {
      double sum =
          sum(weights, candidate.getValue()) + (candidate.getKey().equals(one.guess()) ? LEAD : 0);
      if (sum > most) {
        best = candidate.getKey();
        most = sum;
      }
    }
    return best;
  }

  /** Of the fifths held out: how many parties are of the right country by rules, and by weights. */
  private void validate() {
    int before = 0;
    int after = 0;
    int changed = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = fit(fold);
      for (Seen one : seen) {
        if (one.fold() == fold) {
          String now = likeliest(weights, one);
          before += one.guess().equals(one.right()) ? 1 : 0;
          after += now.equals(one.right()) ? 1 : 0;
          changed += now.equals(one.guess()) ? 0 : 1;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d parties: %d right by rules, %d by weights, %d changed%n",
        seen.size(),
        before,
        after,
        changed);
  }

  private void write(Path file) throws IOException {
    double[] weights = fit(-1);
    List<String> rows = new ArrayList<>();
    numbers.forEach(
        (feature, f) -> {
          double weight = weights[f] + (GUESS.contains(feature) ? LEAD : 0);
          if (Math.abs(weight) >= SMALL) {
            rows.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
          }
        });
    Files.write(file, rows);
  }
}
