package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Word;

/**
 * How sure an event mention is, 0 to 1: the share of mentions alike in these traits that were right
 * on development data. The traits' weights are log-odds, from {@code events/confidence.tsv}; {@code
 * docs/accuracy.md} says how they were found and how well they hold. Immutable.
 */
final class Confidence {
  private static final String BASE = "base";

  /** The model is never taken to be surer than this, nor than the contrary. */
  private static final double LEAST = 0.001;

  private final Map<String, Double> weights = new HashMap<>();

  private Confidence() {}

  static Confidence load(Knowledge knowledge) {
    Confidence confidence = new Confidence();
    for (Row row : knowledge.table("events/confidence.tsv", 1, "trait", "weight", "note")) {
      confidence.weights.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
    return confidence;
  }

  /**
   * The confidence of a mention, to two decimals.
   *
   * @param counted whether it says how many suffered
   * @param placed whether its sentence says where
   * @param quoted whether somebody tells it in direct speech
   */
  double of(
      Group group, String type, Sides sides, boolean counted, boolean placed, boolean quoted) {
    double odds = weights.getOrDefault(BASE, 0.0);
    for (String trait : traits(group, type, sides, counted, placed, quoted)) {
      odds += weights.getOrDefault(trait, 0.0);
    }
    if (group.main().match().tree().eventScores().known()) {
      odds = together(odds, group.main().match().learned(type));
    }
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }

  /** What the traits say, and what the model says of the words, weighed against each other. */
  private double together(double odds, double learned) {
    double sure = Math.min(Math.max(learned, LEAST), 1 - LEAST);
    return weights.getOrDefault("with model", 0.0)
        + weights.getOrDefault("traits", 1.0) * odds
        + weights.getOrDefault("model", 0.0) * Math.log(sure / (1 - sure));
  }

  /** What about a mention makes it more or less sure, by the names that the table has. */
  static List<String> traits(
      Group group, String type, Sides sides, boolean counted, boolean placed, boolean quoted) {
    List<String> traits = new ArrayList<>();
    Reading main = group.main();
    traits.add("type " + type);
    traits.add("part " + part(main.match()));
    traits.add("place " + clause(main.match()));
    side("actor", sides.actors(), traits);
    side("recipient", sides.recipients(), traits);
    if (sides.reached()) {
      traits.add("recipient reached");
    }
    if (sides.recipients().isEmpty() && isByMany(main)) {
      traits.add("together " + type);
    }
    standing(main.standing(), traits);
    if (sides.privately()) {
      traits.add("actor private");
    }
    if (counted) {
      traits.add("toll");
    }
    boolean suffered = Sides.known(sides.recipients()) && !sides.reached();
    if (placed && !suffered && !Sides.known(sides.actors())) {
      traits.add("only a place");
    }
    if (quoted) {
      traits.add("direct speech");
    }
    if (!group.parts().isEmpty()) {
      traits.add("several words");
    }
    if (main.match().words().size() > 1) {
      traits.add("phrase");
    }
    return traits;
  }

  /** "Envoys met": each other, without a recipient. */
  private static boolean isByMany(Reading reading) {
    return reading.fillers().actors().stream()
        .anyMatch(word -> word.xpos().startsWith("NN") && word.xpos().endsWith("S"));
  }

  private static String part(Match match) {
    return switch (match.part()) {
      case VERB -> "verb";
      case ADJECTIVE -> "adjective";
      case NOUN -> match.light() == null ? "bare noun" : "carried noun";
    };
  }

  /** Where the event stands: in the sentence's main clause, in what is said, or further inside. */
  private static String clause(Match match) {
    Word anchor = match.anchor();
    return switch (anchor.relation()) {
      case "root" -> "main clause";
      case "ccomp" -> "said";
      case "conj", "parataxis" -> "beside";
      case "acl" -> anchor.deprel().equals("acl:relcl") ? "relative clause" : "participle";
      case "advcl" -> "adverbial clause";
      case "xcomp" -> "complement";
      default -> "phrase";
    };
  }

  private static void side(String side, List<Actor> parties, List<String> traits) {
    if (!Sides.known(parties)) {
      traits.add(parties.isEmpty() ? "no " + side : side + " unknown");
      return;
    }
    if (parties.stream().allMatch(actor -> actor.country() == null)) {
      traits.add(side + " without country");
    }
    if (parties.stream().anyMatch(actor -> actor.via() == Actor.Via.COREFERENCE)) {
      traits.add(side + " by coreference");
    }
    if (parties.size() > 1) {
      traits.add("several " + side + "s");
    }
  }

  private static void standing(Standing standing, List<String> traits) {
    if (standing.hypothetical()) {
      traits.add("hypothetical");
    }
    if (standing.future()) {
      traits.add("future");
    }
    if (standing.negation()) {
      traits.add("negation");
    }
    if (standing.obligation()) {
      traits.add("obligation");
    }
  }
}
