package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who a phrase means: the unit tests of NGEC's actor resolution. The report is the phrase, and
 * after an empty line the context where a test gives one, on the test's date; the actor is the one
 * of the mention that heads the phrase.
 *
 * <p>{@code country} and {@code sector} hold what gold says of each; {@code code} holds both where
 * gold has both, so that its recall is the share of phrases coded exactly. "Nobody" is a value:
 * {@code ---} for no country, {@code UNK} for no sector, where gold's tests have an empty string or
 * say that there is no code.
 */
final class NgecActorTests implements GoldSet.OneByOne {
  /** Their tests of today were written in 2022. */
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);

  /** Codes of the tests that the ontology writes otherwise. */
  private static final Map<String, String> RENAMED =
      Map.of("XKX", "KOS", "HLH", "MED", "JNK", "UNK", "BUD", "REL");

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ROOT);

  @Override
  public String name() {
    return "ngec_actor_tests";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("method") && gold.has("assertions");
  }

  @Override
  public Report report(JsonNode gold) {
    String phrase = gold.get("text").asText().strip();
    String context = gold.path("args").path(1).asText().strip();
    String text = context.isEmpty() ? phrase : phrase + "\n\n" + context;
    return PlainReport.ofParagraphs(gold.get("id").asText(), text, date(gold));
  }

  private static LocalDate date(JsonNode gold) {
    String day = gold.path("kwargs").path("query_date").asText(gold.path("args").path(2).asText());
    try {
      return day.contains("-") ? LocalDate.parse(day) : LocalDate.parse(day, WORDS);
    } catch (DateTimeParseException e) {
      return TODAY;
    }
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    JsonNode labels = gold.get("gold");
    Actor actor = actor(coded);
    String country = actor == null ? ActorCodes.NONE : country(actor);
    String sector = actor == null || actor.sectors().isEmpty() ? "UNK" : actor.sectors().get(0);
    boolean nobody = gold.get("assertions").toString().contains("code is None");
    Fields fields = new Fields();
    if (nobody || labels.has("country")) {
      fields.add("country", List.of(named(labels, "country", ActorCodes.NONE)), List.of(country));
    }
    if (nobody || labels.has("code_1")) {
      fields.add("sector", List.of(named(labels, "code_1", "UNK")), List.of(sector));
    }
    if (nobody || (labels.has("country") && labels.has("code_1"))) {
      fields.add(
          "code",
          List.of(named(labels, "country", ActorCodes.NONE) + " " + named(labels, "code_1", "UNK")),
          List.of(country + " " + sector));
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all());
  }

  private static String named(JsonNode labels, String key, String none) {
    String code = labels.path(key).asText();
    return code.isEmpty() ? none : RENAMED.getOrDefault(code, code);
  }

  private static String country(Actor actor) {
    String country = actor.country();
    return country != null ? country : ActorCodes.country(actor);
  }

  /** The actor of the mention that heads the first sentence, else the first of all. */
  private static @Nullable Actor actor(CodedReport coded) {
    List<Actor> all = new ArrayList<>();
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        List<Actor> actors = coded.actors().of(mention, null);
        if (heads(coded, mention)) {
          return actors.isEmpty() ? null : actors.get(0);
        }
        all.addAll(actors);
      }
    }
    return all.isEmpty() ? null : all.get(0);
  }

  private static boolean heads(CodedReport coded, Mention mention) {
    Tree tree = coded.analysis().trees().get(mention.sentence());
    Span head = tree.word(mention.head()).span();
    return mention.sentence() == 0
        && tree.word(mention.head()).head() < 0
        && mention.span().overlaps(head);
  }
}
