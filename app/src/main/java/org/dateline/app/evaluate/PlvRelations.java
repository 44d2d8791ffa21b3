package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.event.EventMention;
import org.dateline.report.Report;

/**
 * The PLOVER root of a given pair of a sentence: that of the event that has most to do with the
 * pair, by its CAMEO code, since this gold has the roots of PLOVER's first version, which were
 * CAMEO's: a blockade (191) was an assault, a conviction (116) an accusation.
 */
final class PlvRelations implements GoldSet.OneByOne {
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  /** What PLOVER's first version made of CAMEO's root codes 01 to 20. */
  private static final List<String> ROOTS =
      List.of(
          "CONSULT",
          "REQUEST",
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "YIELD",
          "ACCUSE",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "MOBILIZE",
          "SANCTION",
          "COERCE",
          "ASSAULT",
          "ASSAULT",
          "ASSAULT");

  private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");

  @Override
  public String name() {
    return "plv_relations";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.path("gold").has("root");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String text = gold.get("text").asText();
    EventMention event =
        MainEvent.between(
            coded.events().mentions(),
            Spans.of(text, gold.get("source")),
            Spans.of(text, gold.get("target")));
    Set<String> roots = event == null ? Set.of() : Set.of(root(event));
    Set<String> quads = event == null ? Set.of() : Set.of(quad(event, coded));
    JsonNode labels = gold.get("gold");
    Fields fields =
        new Fields()
            .add("root", Set.of(labels.get("root").asText()), roots)
            .add("quad", Set.of(labels.get("penta").asText()), quads);
    String root = labels.get("root").asText();
    List<Verdict> verdicts =
        event == null
            ? List.of()
            : List.of(new Verdict(event.confidence(), root(event).equals(root)));
    return new Comparison(gold.get("id").asText(), text, fields.all()).judging(verdicts);
  }

  /** 1 to 4 as PLOVER numbers them; yielding, verbal or material, was one material root then. */
  private static String quad(EventMention mention, CodedReport coded) {
    if (YIELD.contains(mention.type())) {
      return "2";
    }
    for (EventRecord event : coded.records()) {
      if (event.mention().equals(mention)) {
        return Integer.toString(QUADS.indexOf(event.quad()) + 1);
      }
    }
    throw new IllegalArgumentException("an event of another report");
  }

  /** Embargoes (163) were COERCE by the crosswalk of 2021, cyber attacks ASSAULT in this gold. */
  private static String root(EventMention mention) {
    if (mention.cameo().startsWith("163")) {
      return "COERCE";
    }
    if (mention.modes().contains("cyber")) {
      return "ASSAULT";
    }
    return ROOTS.get(Integer.parseInt(mention.cameo().substring(0, 2)) - 1);
  }
}
