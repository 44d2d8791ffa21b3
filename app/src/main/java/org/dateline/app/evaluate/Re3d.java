package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;

/**
 * Mentions of people, organisations, nationalities and places on Syria and Iraq: re3d, pronouns and
 * common nouns included. A mention of ours is right where it overlaps one of gold's of its type,
 * and one of gold's is found where one of ours overlaps it; {@code any} asks for no type.
 *
 * <p>re3d's organisations are groups of people too ("the volunteers"), and a place that acts is
 * both a place and an organisation; a mention of ours is held against either.
 */
final class Re3d implements GoldSet.OneByOne {
  private static final List<String> TYPES =
      List.of("Person", "Organisation", "Nationality", "Location");

  private static final String FOUND = ", ours";
  private static final String GOLD = ", gold's";

  /** A stretch with the types that it may be. */
  private record Typed(Span span, List<String> types) {}

  @Override
  public String name() {
    return "re3d";
  }

  @Override
  public boolean reads(JsonNode gold) {
    return gold.path("gold").has("entities") && gold.path("gold").has("relations");
  }

  @Override
  public Report report(JsonNode gold) {
    return PlainReport.of(gold.get("id").asText(), gold.get("text").asText(), null);
  }

  @Override
  public Comparison compare(JsonNode gold, CodedReport coded) {
    String text = gold.get("text").asText();
    List<Typed> wanted = gold(gold.get("gold").get("entities"), text);
    List<Typed> found = found(coded);
    Fields fields = new Fields();
    add(fields, "any", wanted, found, text);
    for (String type : TYPES) {
      List<Typed> ours = found.stream().filter(one -> typed(one, wanted).equals(type)).toList();
      add(fields, type, wanted.stream().filter(w -> w.types().contains(type)).toList(), ours, text);
    }
    return new Comparison(gold.get("id").asText(), text, fields.all());
  }

  /** Of the types that a mention of ours may be, the one of gold's that it overlaps. */
  private static String typed(Typed one, List<Typed> wanted) {
    for (String type : one.types()) {
      for (Typed other : wanted) {
        if (one.span().overlaps(other.span()) && other.types().contains(type)) {
          return type;
        }
      }
    }
    return one.types().get(0);
  }

  private static List<Typed> gold(JsonNode entities, String text) {
    List<Typed> gold = new ArrayList<>();
    Map<Span, Boolean> seen = new LinkedHashMap<>();
    for (JsonNode entity : entities) {
      Span span = Spans.of(text, entity);
      String type = entity.get("type").asText();
      if (span != null && TYPES.contains(type) && seen.put(span, true) == null) {
        List<String> types = new ArrayList<>();
        for (JsonNode other : entities) {
          if (span.equals(Spans.of(text, other)) && TYPES.contains(other.get("type").asText())) {
            types.add(other.get("type").asText());
          }
        }
        gold.add(new Typed(span, types));
      }
    }
    return gold;
  }

  private static List<Typed> found(CodedReport coded) {
    List<Typed> found = new ArrayList<>();
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        List<String> types = types(mention, entity, coded);
        if (!types.isEmpty()) {
          found.add(new Typed(mention.span(), types));
        }
      }
    }
    return found;
  }

  private static List<String> types(Mention mention, Entity entity, CodedReport coded) {
    Tree tree = coded.analysis().trees().get(mention.sentence());
    boolean adjective = tree.word(mention.head()).upos().equals("ADJ");
    return switch (typeOf(mention, entity)) {
      case PERSON -> List.of("Person", "Organisation");
      case GROUP ->
          adjective && mention.kind() == Mention.Kind.NAME
              ? List.of("Nationality")
              : List.of("Organisation", "Person", "Nationality");
      case ORGANISATION -> List.of("Organisation", "Location");
      case GPE -> List.of("Location", "Organisation");
      case LOCATION, FACILITY -> List.of("Location");
      default -> List.of();
    };
  }

  /** A pronoun is of the type of what it stands for. */
  private static Mention.Type typeOf(Mention mention, Entity entity) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      for (Mention member : entity.mentions()) {
        if (member.kind() != Mention.Kind.PRONOUN) {
          return member.type();
        }
      }
    }
    return mention.type();
  }

  /** What of ours overlaps gold, of all of ours; and what of gold overlaps ours, of all of gold. */
  private static void add(
      Fields fields, String name, List<Typed> wanted, List<Typed> found, String text) {
    fields.add(name + FOUND, overlapping(found, wanted, text), labels(found, text));
    fields.add(name + GOLD, labels(wanted, text), overlapping(wanted, found, text));
  }

  private static List<String> overlapping(List<Typed> some, List<Typed> others, String text) {
    List<Typed> overlapping =
        some.stream()
            .filter(one -> others.stream().anyMatch(o -> one.span().overlaps(o.span())))
            .toList();
    return labels(overlapping, text);
  }

  private static List<String> labels(List<Typed> some, String text) {
    return some.stream().map(one -> label(one, text)).toList();
  }

  private static String label(Typed one, String text) {
    return one.span().begin() + " " + one.span().of(text);
  }

  @Override
  public List<String> figures(List<Comparison> records, List<Comparison> comparisons) {
    List<String> lines = new ArrayList<>();
    lines.add(name() + ": " + comparisons.size() + " records");
    lines.add(String.format(Locale.ROOT, "%-24s %6s %6s %6s", "overlap", "P", "R", "F1"));
    List<String> names = new ArrayList<>(List.of("any"));
    names.addAll(TYPES);
    for (String name : names) {
      double precision = score(comparisons, name + FOUND).precision();
      double recall = score(comparisons, name + GOLD).recall();
      double sum = precision + recall;
      double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
      lines.add(String.format(Locale.ROOT, "%-24s %6.3f %6.3f %6.3f", name, precision, recall, f1));
    }
    return lines;
  }

  private static Score score(List<Comparison> comparisons, String field) {
    return Score.of(
        comparisons.stream()
            .map(comparison -> comparison.fields().get(field))
            .filter(Objects::nonNull)
            .toList());
  }
}
