package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.report.Report;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of people, organisations, nationalities and places on Syria and Iraq: re3d, pronouns and
 * common nouns included. A mention of ours is right where it overlaps one of gold's of its type
 * that no other has taken; {@code any} asks for no type.
 *
 * <p>re3d's organisations are groups of people too ("the volunteers"), and a place that acts is
 * both a place and an organisation; a mention of ours is held against either.
 */
final class Re3d implements GoldSet.OneByOne {
  private static final List<String> TYPES =
      List.of("Person", "Organisation", "Nationality", "Location");

  /** A stretch with the types that it may be. */
  private record Typed(Span span, List<String> types, int number) {}

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
        gold.add(new Typed(span, types, gold.size()));
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
          found.add(new Typed(mention.span(), types, found.size()));
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

  /** Gold's stretches by number; what of ours overlaps none that is free has a name of its own. */
  private static void add(
      Fields fields, String name, List<Typed> wanted, List<Typed> found, String text) {
    List<String> gold = new ArrayList<>();
    List<Typed> free = new ArrayList<>(wanted);
    wanted.forEach(one -> gold.add(label(one, text)));
    List<String> matched = new ArrayList<>();
    for (Typed one : found) {
      Typed best = best(one, free);
      free.remove(best);
      matched.add(best == null ? "no " + label(one, text) : label(best, text));
    }
    fields.add(name, gold, matched);
  }

  private static String label(Typed one, String text) {
    return one.span().begin() + " " + one.span().of(text);
  }

  /** The free stretch that shares most with a mention, the shortest of equals. */
  private static @Nullable Typed best(Typed one, List<Typed> free) {
    Typed best = null;
    int most = 0;
    for (Typed other : free) {
      int shared =
          Math.min(one.span().end(), other.span().end())
              - Math.max(one.span().begin(), other.span().begin());
      boolean shorter =
          best != null && shared == most && length(other.span()) < length(best.span());
      if (shared > most || (shared > 0 && shorter)) {
        best = other;
        most = shared;
      }
    }
    return best;
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }
}
