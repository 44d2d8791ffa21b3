package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.CodedReport;
import org.dateline.place.PlaceMention;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the event of a given verb happened, as tokens; {@code stated} is whether it is said. */
final class EventLocation implements GoldSet.OneByOne {
  @Override
  public String name() {
    return "event_location";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has("verb") && gold.path("gold").has("locations");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String text = gold.get("text").asText();
    Set<String> wanted = new TreeSet<>();
    for (JsonNode location : gold.get("gold").get("locations")) {
      wanted.addAll(Spans.tokens(text, Spans.of(text, location)));
    }
    Set<String> found = new TreeSet<>();
    for (JsonNode verb : gold.get("verb")) {
      for (PlaceMention place : places(coded, Spans.of(text, verb))) {
        found.addAll(Spans.tokens(text, place.span()));
      }
    }
    Fields fields =
        new Fields()
            .add("place tokens", wanted, found)
            .add("stated", Set.of(stated(wanted)), Set.of(stated(found)));
    return new Comparison(gold.get("id").asText(), text, fields.all());
  }

  private static String stated(Set<String> tokens) {
    return tokens.isEmpty() ? "no place" : "a place";
  }

  private static List<PlaceMention> places(CodedReport coded, @Nullable Span verb) {
    for (Tree tree : coded.analysis().trees()) {
      for (Word word : tree.words()) {
        if (verb != null && word.span().overlaps(verb)) {
          return coded.places().placesOf(tree.sentence().index(), word);
        }
      }
    }
    return List.of();
  }
}
