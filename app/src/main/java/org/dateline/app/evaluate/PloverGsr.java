package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's gold standard records: type, dyad and both of the CAMEO manual's sentences.
 *
 * <p>A dyad is a pair of countries or non-state codes. Gold puts both parties of a reciprocal event
 * among the sources; their pair counts in either direction. Where gold names no target, its dyad
 * has {@code ---} instead; elsewhere an event with one side makes no dyad.
 */
final class PloverGsr implements GoldSet.OneByOne {
  /** Names of 2016 that PLOVER has since changed, and slips of the file. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND",
          "REQUEST",
          "DISAPPROVE",
          "ACCUSE",
          "INVESTIGATE",
          "ACCUSE",
          "FIGHT",
          "ASSAULT",
          "ITL",
          "ITA");

  @Override
  public String name() {
    return "plover_gsr";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("markup") && gold.path("gold").has("event_text");
  }

  @Override
  public Report report(JsonNode gold) {
    LocalDate date = LocalDate.parse(gold.get("date").asText());
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), date);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    JsonNode labels = gold.get("gold");
    List<String> sources = codes(labels.get("source"));
    List<String> targets = codes(labels.get("target"));
    boolean reciprocal = targets.isEmpty() && sources.size() > 1;
    String type = renamed(labels.get("event").asText());
    Set<String> dyads = dyads(sources, targets, reciprocal);
    boolean oneSided = targets.isEmpty() && !reciprocal;

    Set<String> types = new TreeSet<>();
    Set<String> foundDyads = new TreeSet<>();
    Set<String> triples = new TreeSet<>();
    Set<String> foundSources = new TreeSet<>();
    Set<String> foundTargets = new TreeSet<>();
    for (EventMention mention : coded.events().mentions()) {
      List<String> actors = ActorCodes.countries(mention.actors());
      List<String> recipients = ActorCodes.countries(mention.recipients());
      types.add(mention.type());
      foundSources.addAll(actors);
      foundTargets.addAll(recipients);
      for (String dyad : dyads(actors, recipients, reciprocal)) {
        if (oneSided || !dyad.contains(ActorCodes.NONE)) {
          foundDyads.add(dyad);
          triples.add(mention.type() + " " + dyad);
        }
      }
    }
    if (reciprocal) {
      foundSources.addAll(foundTargets);
      foundTargets.clear();
    }
    Fields fields =
        new Fields()
            .add("type", Set.of(type), types)
            .add("dyad", dyads, foundDyads)
            .add("triple", dyads.stream().map(dyad -> type + " " + dyad).toList(), triples)
            .add("source country", known(sources), known(foundSources))
            .add("target country", known(targets), known(foundTargets));
    addSectors(fields, labels, coded.events().mentions());
    List<Verdict> verdicts = new ArrayList<>();
    EventMention surest = MainEvent.of(coded.events().mentions());
    if (surest != null) {
      List<String> actors = ActorCodes.countries(surest.actors());
      List<String> recipients = ActorCodes.countries(surest.recipients());
      boolean pair = dyads(actors, recipients, reciprocal).stream().anyMatch(dyads::contains);
      verdicts.add(new Verdict(surest.confidence(), surest.type().equals(type) && pair));
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all())
        .judging(verdicts);
  }

  /**
   * The primary sector of each party of gold whose country we have on either side, by that of our
   * actor of this country whose words share most with gold's, if any; an empty one is a value.
   */
  private static void addSectors(Fields fields, JsonNode labels, List<EventMention> mentions) {
    List<Actor> parties = new ArrayList<>();
    for (EventMention mention : mentions) {
      parties.addAll(mention.actors());
      parties.addAll(mention.recipients());
    }
    List<String> gold = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String side : List.of("source", "target")) {
      for (JsonNode party : labels.get(side)) {
        String sector = sector(party);
        Actor actor = sector.isEmpty() ? null : likest(party, parties);
        if (actor != null) {
          String words = party.path("actorText").asText() + " ";
          gold.add(words + sector);
          found.add(words + (actor.sectors().isEmpty() ? "" : actor.sectors().get(0)));
        }
      }
    }
    fields.add("sector", gold, found);
  }

  /** The first of a party's sectors, empty where gold has none that the ontology knows. */
  private static String sector(JsonNode party) {
    String sector = party.path("sector").asText("").strip();
    String code = sector.length() < 3 || sector.startsWith("*") ? "" : sector.substring(0, 3);
    return code.equals("CIV") ? "CVL" : code;
  }

  private static @Nullable Actor likest(JsonNode party, List<Actor> actors) {
    List<String> words = List.of(party.path("actorText").asText().split("[^\\p{L}\\p{N}]+", -1));
    Actor best = null;
    int most = 0;
    for (Actor actor : actors) {
      if (ActorCodes.country(actor).equals(renamed(party.path("code").asText()))) {
        int shared = 0;
        for (String word : actor.text().split("[^\\p{L}\\p{N}]+", -1)) {
          shared += word.length() > 2 && words.contains(word) ? 1 : 0;
        }
        if (shared > most) {
          best = actor;
          most = shared;
        }
      }
    }
    return best;
  }

  private static Set<String> dyads(List<String> actors, List<String> recipients, boolean sorted) {
    Set<String> dyads = new TreeSet<>();
    List<String> others = recipients.isEmpty() && actors.size() > 1 ? actors : recipients;
    for (String actor : actors.isEmpty() ? List.of(ActorCodes.NONE) : actors) {
      for (String other : others.isEmpty() ? List.of(ActorCodes.NONE) : others) {
        boolean swap = sorted && actor.compareTo(other) > 0;
        if (actors.size() == 1 || !actor.equals(other)) {
          dyads.add(swap ? other + " " + actor : actor + " " + other);
        }
      }
    }
    return dyads;
  }

  private static List<String> codes(JsonNode parties) {
    List<String> codes = new ArrayList<>();
    for (JsonNode party : parties) {
      if (party.has("code")) {
        codes.add(renamed(party.get("code").asText()));
      }
    }
    return codes;
  }

  private static List<String> known(Iterable<String> codes) {
    List<String> known = new ArrayList<>();
    for (String code : codes) {
      if (!code.equals(ActorCodes.NONE)) {
        known.add(code);
      }
    }
    return known;
  }

  private static String renamed(String name) {
    return RENAMED.getOrDefault(name, name);
  }
}
