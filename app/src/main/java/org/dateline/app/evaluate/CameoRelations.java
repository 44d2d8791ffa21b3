package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with a quad class, and their source and target as tokens. A sentence that tells no
 * event is of class 0, and so is, by CAMEO's codebook, what is only considered or denied; of
 * several events the surest one counts.
 */
final class CameoRelations implements GoldSet.OneByOne {
  /** The class of each CAMEO root, by its number: statements and appeals are none. */
  private static final List<Integer> CLASSES =
      List.of(0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 3, 4, 4, 4, 4);

  @Override
  public String name() {
    return "cameo_relations";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("bio") && gold.path("gold").has("penta");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String text = gold.get("text").asText();
    JsonNode labels = gold.get("gold");
    EventMention main =
        MainEvent.of(coded.events().mentions().stream().filter(CameoRelations::isTold).toList());
    Fields fields =
        new Fields().add("class", Set.of(labels.get("penta").asText()), Set.of(quadClass(main)));
    if (labels.get("actors").isArray() && gold.get("offsets_ok").asBoolean()) {
      Set<String> sources = new TreeSet<>();
      Set<String> targets = new TreeSet<>();
      for (JsonNode actor : labels.get("actors")) {
        Set<String> tokens = Spans.tokens(text, Spans.of(text, actor));
        String role = actor.get("role").asText();
        (role.equals("TARGET") ? targets : sources).addAll(tokens);
      }
      fields.add("source tokens", sources, tokens(text, main == null ? List.of() : main.actors()));
      fields.add(
          "target tokens", targets, tokens(text, main == null ? List.of() : main.recipients()));
    }
    return new Comparison(gold.get("id").asText(), text, fields.all());
  }

  private static boolean isTold(EventMention mention) {
    return !mention.auxiliaries().contains("hypothetical")
        && !mention.auxiliaries().contains("negation");
  }

  /** The class of an event's CAMEO root, 0 for no event. */
  private static String quadClass(@Nullable EventMention mention) {
    return mention == null
        ? "0"
        : Integer.toString(CLASSES.get(Integer.parseInt(mention.cameo().substring(0, 2)) - 1));
  }

  private static Set<String> tokens(String text, List<Actor> actors) {
    Set<String> tokens = new TreeSet<>();
    actors.forEach(actor -> tokens.addAll(Spans.tokens(text, actor.span())));
    return tokens;
  }
}
