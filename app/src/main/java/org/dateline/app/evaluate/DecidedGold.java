package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;
import org.dateline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * What people decided in a store ({@code dateline export --as gold}): whether words tell an event,
 * and of those that do with what values. Words that nobody decided about do not count.
 */
final class DecidedGold implements GoldSet.OneByOne {
  private static final int DAY = 10;

  @Override
  public String name() {
    return "decided";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.path("decided").isArray();
  }

  @Override
  public Report report(JsonNode gold) {
    String published = gold.path("published").asText("");
    LocalDate day = published.length() < DAY ? null : LocalDate.parse(published.substring(0, DAY));
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), day);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    Map<Integer, EventMention> found = new TreeMap<>();
    CodePoints points = CodePoints.of(coded.report().text());
    for (EventMention mention : coded.events().mentions()) {
      found.putIfAbsent(points.at(mention.trigger().begin()), mention);
    }
    Sides sides = new Sides();
    List<Verdict> verdicts = new ArrayList<>();
    for (JsonNode decided : gold.path("decided")) {
      int begin = decided.path("begin").asInt();
      boolean isEvent = decided.path("event").asBoolean();
      EventMention mention = found.get(begin);
      sides.add("event", begin, isEvent ? "yes" : null, mention == null ? null : "yes");
      if (isEvent && mention != null) {
        compare(sides, begin, decided, mention);
      }
      if (mention != null) {
        verdicts.add(new Verdict(mention.confidence(), isEvent && isRight(decided, mention)));
      }
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), sides.fields().all())
        .judging(verdicts);
  }

  /** In type and both sides. */
  private static boolean isRight(JsonNode gold, EventMention mention) {
    return mention.type().equals(text(gold.path("type")))
        && codes(mention.actors()).equals(texts(gold.path("actors")))
        && codes(mention.recipients()).equals(texts(gold.path("recipients")));
  }

  private static void compare(Sides sides, int begin, JsonNode gold, EventMention mention) {
    PlaceMention place = mention.place();
    LocalDate from = mention.date().from();
    sides.add("type", begin, text(gold.path("type")), mention.type());
    sides.addAll("actors", begin, texts(gold.path("actors")), codes(mention.actors()));
    sides.addAll("recipients", begin, texts(gold.path("recipients")), codes(mention.recipients()));
    sides.add("date", begin, text(gold.path("from")), from == null ? null : from.toString());
    sides.add(
        "country",
        begin,
        text(gold.path("country")),
        place == null ? null : place.place().country());
    sides.add("killed", begin, text(gold.path("killed")), killed(mention));
  }

  private static @Nullable String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  private static @Nullable String killed(EventMention mention) {
    String killed = null;
    for (Toll toll : mention.tolls()) {
      if (toll.kind() == Toll.Kind.KILLED && !toll.cumulative() && toll.best() != null) {
        killed = toll.best().toString();
      }
    }
    return killed;
  }

  /** What gold and coder say, by field; each value with where its words begin. */
  private static final class Sides {
    private final Map<String, List<String>> gold = new TreeMap<>();
    private final Map<String, List<String>> found = new TreeMap<>();

    void add(String field, int begin, @Nullable String wanted, @Nullable String coded) {
      addAll(
          field,
          begin,
          wanted == null ? List.of() : List.of(wanted),
          coded == null ? List.of() : List.of(coded));
    }

    void addAll(String field, int begin, List<String> wanted, List<String> coded) {
      List<String> all = gold.computeIfAbsent(field, name -> new ArrayList<>());
      wanted.forEach(value -> all.add(begin + " " + value));
      List<String> others = found.computeIfAbsent(field, name -> new ArrayList<>());
      coded.forEach(value -> others.add(begin + " " + value));
    }

    Fields fields() {
      Fields fields = new Fields();
      gold.forEach(
          (field, values) -> fields.add(field, values, found.getOrDefault(field, List.of())));
      return fields;
    }
  }
}
