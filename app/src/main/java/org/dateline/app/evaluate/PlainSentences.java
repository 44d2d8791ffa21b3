package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.app.evaluate.Comparison.Field;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.report.Report;

/**
 * Plain sentences of news ({@code bench/plain}), each with the event that its writer expects, or
 * none. Any of its types is right, and what the sentence tells besides is no fault. Of the mention
 * of such a type that is right in most fields the sides are compared, whether it is real, and its
 * place and day where the sentence tells them ({@link PlainEvent}).
 */
final class PlainSentences implements GoldSet.OneByOne {
  private static final String EXPECTED = "expected";

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.has(EXPECTED);
  }

  @Override
  public Report report(JsonNode gold) {
    LocalDate date = LocalDate.parse(gold.get("published").asText());
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), date);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    PlainEvent expected = PlainEvent.of(gold.get(EXPECTED));
    Set<String> found = new TreeSet<>();
    List<Verdict> verdicts = new ArrayList<>();
    PlainEvent.Match best = null;
    for (EventMention mention : coded.events().mentions()) {
      if (expected.types().contains(mention.type())) {
        found.add(expected.type());
        PlainEvent.Match match = expected.match(mention);
        best = best == null || match.right() > best.right() ? match : best;
      } else if (!expected.also().contains(mention.type())) {
        found.add(mention.type());
        verdicts.add(new Verdict(mention.confidence(), false));
      }
    }
    Fields fields = new Fields();
    fields.add("type", expected.types().isEmpty() ? Set.of() : Set.of(expected.type()), found);
    if (best != null) {
      verdicts.add(new Verdict(best.confidence(), best.sided()));
      best.fields().forEach((name, field) -> fields.add(name, field.gold(), field.found()));
    }
    return new Comparison(gold.get("id").asText(), gold.get("text").asText(), fields.all())
        .judging(verdicts);
  }

  /** How often everything is right, beside the fields' own figures. */
  @Override
  public List<String> figures(List<Comparison> records, List<Comparison> comparisons) {
    List<Comparison> events = records.stream().filter(PlainSentences::tellsEvent).toList();
    long typed = events.stream().filter(PlainSentences::isTyped).count();
    long sided = events.stream().filter(one -> right(one, List.of("actors", "recipients"))).count();
    long all =
        events.stream().filter(one -> right(one, List.copyOf(one.fields().keySet()))).count();
    long silent =
        records.stream().filter(one -> !tellsEvent(one)).filter(Comparison::right).count();
    List<String> lines = new ArrayList<>(OneByOne.super.figures(records, comparisons));
    lines.add(
        String.format(
            Locale.ROOT,
            "of %d events %.3f with the right type, %.3f with the right sides too, %.3f with all right; of %d"
                + " without one %.3f give none",
            events.size(),
            share(typed, events.size()),
            share(sided, events.size()),
            share(all, events.size()),
            records.size() - events.size(),
            share(silent, records.size() - events.size())));
    return lines;
  }

  private static double share(long part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static boolean tellsEvent(Comparison one) {
    return !field(one, "type").gold().isEmpty();
  }

  private static boolean isTyped(Comparison one) {
    return field(one, "type").shared() > 0;
  }

  /** Whether the type is found, and these fields of it are right; extra types are no fault here. */
  private static boolean right(Comparison one, List<String> names) {
    return isTyped(one)
        && names.stream()
            .filter(name -> !name.equals("type"))
            .allMatch(name -> field(one, name).right());
  }

  private static Field field(Comparison one, String name) {
    Field field = one.fields().get(name);
    return field == null ? new Field(new TreeSet<>(), new TreeSet<>()) : field;
  }
}
