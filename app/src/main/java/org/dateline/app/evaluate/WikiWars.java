package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.CodedReport;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * WikiWars, histories with expressions of time, values TIMEX2. Its extents take in clauses and
 * phrases that TIMEX3 leaves out, so that an extent counts where it overlaps, each once. Values are
 * compared as strings, after decades and centuries of a length are turned into years, as TIMEX2 has
 * them. A gold expression without a value counts for extents, and against nobody for values.
 */
final class WikiWars implements GoldSet.OneByOne {
  private record Timex(Span span, @Nullable String value) {}

  @Override
  public String name() {
    return "timex";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.path("gold").has("timexes");
  }

  @Override
  public Report report(JsonNode gold) {
    LocalDate day = LocalDate.parse(gold.get("dct").asText().substring(0, 10));
    return PlainReport.ofLines(gold.get("id").asText(), gold.get("text").asText(), day);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String text = gold.get("text").asText();
    List<TimeMention> left = new ArrayList<>(coded.times().mentions());
    Set<String> extents = new TreeSet<>();
    Set<String> overlapping = new TreeSet<>();
    Set<String> equal = new TreeSet<>();
    Set<String> values = new TreeSet<>();
    Set<String> foundValues = new TreeSet<>();
    for (Timex timex : timexes(gold, text)) {
      String written = written(text, timex.span());
      extents.add(written);
      if (timex.value() != null) {
        values.add(written + " = " + timex.value());
      }
      TimeMention match = match(timex.span(), left);
      if (match != null) {
        left.remove(match);
        overlapping.add(written);
        equal.add(match.span().equals(timex.span()) ? written : "~ " + written(text, match.span()));
        if (timex.value() != null) {
          foundValues.add(written + " = " + value(match));
        }
      }
    }
    for (TimeMention extra : left) {
      String written = "~ " + written(text, extra.span());
      overlapping.add(written);
      equal.add(written);
      foundValues.add(written + " = " + value(extra));
    }
    Fields fields =
        new Fields()
            .add("extents that overlap", extents, overlapping)
            .add("extents that are equal", extents, equal)
            .add("values", values, foundValues);
    return new Comparison(gold.get("id").asText(), text, fields.all());
  }

  private static List<Timex> timexes(JsonNode gold, String text) {
    List<Timex> timexes = new ArrayList<>();
    for (JsonNode timex : gold.get("gold").get("timexes")) {
      Span span = Spans.of(text, timex);
      if (span != null) {
        timexes.add(new Timex(span, timex.path("value").textValue()));
      }
    }
    return timexes;
  }

  private static String written(String text, Span span) {
    return span.begin() + " " + span.of(text).replace('\n', ' ');
  }

  /** Of those that overlap the first, or one that ends where the expression does. */
  private static @Nullable TimeMention match(Span timex, List<TimeMention> left) {
    TimeMention best = null;
    for (TimeMention mention : left) {
      boolean ends = mention.span().end() == timex.end();
      boolean better = best == null || (ends && best.span().end() != timex.end());
      best = better && mention.span().overlaps(timex) ? mention : best;
    }
    return best;
  }

  /** A length of two decades ({@code P2DE}) as TIMEX2 has it ({@code P20Y}). */
  private static String value(TimeMention mention) {
    String value = mention.value();
    boolean unknown = value.startsWith("PX");
    if (value.startsWith("P") && value.endsWith("DE")) {
      return unknown ? "PXY" : value.substring(0, value.length() - 2) + "0Y";
    }
    return value.endsWith("CE") ? value.substring(0, value.length() - 2) + "00Y" : value;
  }
}
