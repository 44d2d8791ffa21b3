package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.Report;

/**
 * Made-up stories with the event and mode that they were asked for: the type told first and surest,
 * and, where that is right, the mode told so with it. A promise to yield is a CONCEDE in this gold,
 * which PLOVER's manual has as an AGREE.
 */
final class NgecSynthetic implements GoldSet.OneByOne {
  /** Modes of PLOVER's earlier versions, and a slip, that the ontology has by another name. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "assassinate", "targeted",
          "ban", "restrict",
          "execute", "targeted",
          "primative", "primitive",
          "return", "release");

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

  /** The type told first and surest. */
  private static String mainType(List<EventMention> mentions) {
    return heaviest(mentions, mention -> List.of(type(mention)));
  }

  /** The mode told first and surest with a type; none where its mentions have none. */
  private static Set<String> modes(CodedReport coded, String type) {
    String mode =
        heaviest(
            coded.events().mentions(),
            mention -> mention.type().equals(type) ? mention.modes() : List.of());
    return mode.isEmpty() ? Set.of() : Set.of(mode);
  }

  /**
   * What weighs most of the values that mentions have, the first of equals; empty where they have
   * none. News tells first what it is about: a mention weighs the less the more stand before it.
   */
  private static String heaviest(
      List<EventMention> mentions, Function<EventMention, Collection<String>> values) {
    List<EventMention> told =
        mentions.stream()
            .sorted(Comparator.comparingInt(mention -> mention.trigger().begin()))
            .toList();
    Map<String, Double> weights = new TreeMap<>();
    String best = "";
    for (int i = 0; i < told.size(); i++) {
      double weight = told.get(i).confidence() / ((i + 1) * (i + 1));
      for (String value : values.apply(told.get(i))) {
        if (weights.merge(value, weight, Double::sum) > weights.getOrDefault(best, 0.0)) {
          best = value;
        }
      }
    }
    return best;
  }

  private static String type(EventMention mention) {
    boolean promise = mention.type().equals("AGREE") && mention.cameo().startsWith("035");
    return promise ? "CONCEDE" : mention.type();
  }
}
