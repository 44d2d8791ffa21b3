package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.Report;

/**
 * Made-up stories with the event and mode that they were asked for: the type told most and
 * earliest, and, where that is right, the modes told with it. A promise to yield is a CONCEDE in
 * this gold, which PLOVER's manual has as an AGREE.
 */
final class NgecSynthetic implements GoldSet.OneByOne {
  /** Modes whose spelling here is not the ontology's. */
  private static final Map<String, String> RENAMED =
      Map.of("primative", "primitive", "assassinate", "targeted");

  @Override
  public String name() {
    return "ngec_synthetic";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("template") && gold.path("gold").has("mode");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String type = mainType(coded.events().mentions());
    JsonNode labels = gold.get("gold");
    String wanted = labels.get("event").asText();
    Fields fields =
        new Fields().add("type", Set.of(wanted), type.isEmpty() ? Set.of() : Set.of(type));
    if (!labels.get("mode").isNull() && type.equals(wanted)) {
      String mode = labels.get("mode").asText().toLowerCase(Locale.ROOT);
      fields.add("mode", Set.of(RENAMED.getOrDefault(mode, mode)), modes(coded, type));
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all());
  }

  /** The type told most and earliest: each mention weighs the less the later it stands. */
  private static String mainType(List<EventMention> mentions) {
    Map<String, Double> weights = new TreeMap<>();
    String best = "";
    for (EventMention mention : mentions) {
      String type = type(mention);
      double weight = weights.merge(type, 1.0 / (1 + mention.sentence()), Double::sum);
      if (weight > weights.getOrDefault(best, 0.0)) {
        best = type;
      }
    }
    return best;
  }

  private static String type(EventMention mention) {
    boolean promise = mention.type().equals("AGREE") && mention.cameo().startsWith("035");
    return promise ? "CONCEDE" : mention.type();
  }

  /** The mode most often told with a type, the first of equals. */
  private static Set<String> modes(CodedReport coded, String type) {
    Map<String, Integer> counts = new TreeMap<>();
    String best = "";
    for (EventMention mention : coded.events().mentions()) {
      for (String mode : mention.type().equals(type) ? mention.modes() : Set.<String>of()) {
        int count = counts.merge(mode, 1, Integer::sum);
        if (count > counts.getOrDefault(best, 0)) {
          best = mode;
        }
      }
    }
    return best.isEmpty() ? Set.of() : Set.of(best);
  }
}
