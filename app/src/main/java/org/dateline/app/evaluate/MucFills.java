package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.event.EventMention;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who did it and who suffered it in a whole document, as role-filler entity extraction counts: an
 * entity found is right where its words are one of the gold entity's mentions (CEAF-REE with the
 * strict measure). Articles and letter case make no difference. Each actor is one entity, in the
 * words of its name where the document has it.
 */
final class MucFills {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Victim");
  private static final String ARTICLES = "^(the|a|an|some|several|his|their|its) ";

  private MucFills() {}

  /** Adds one field for each role, and one for all. */
  static void add(JsonNode gold, CodedReport coded, List<EventMention> incidents, Fields fields) {
    Set<String> allGold = new TreeSet<>();
    Set<String> allFound = new TreeSet<>();
    for (String role : ROLES) {
      List<List<String>> entities = entities(gold.path("gold").path("ree").path(role));
      Set<String> wanted = new TreeSet<>();
      entities.forEach(mentions -> wanted.add(role + ": " + mentions.get(0)));
      Set<String> found = new TreeSet<>();
      for (String words : fills(role, coded, incidents)) {
        found.add(role + ": " + nameOf(words, entities));
      }
      fields.add(role, wanted, found);
      allGold.addAll(wanted);
      allFound.addAll(found);
    }
    fields.add("fills", allGold, allFound);
  }

  private static List<List<String>> entities(JsonNode role) {
    List<List<String>> entities = new ArrayList<>();
    for (JsonNode entity : role) {
      List<String> mentions = new ArrayList<>();
      entity.forEach(mention -> mentions.add(plain(mention.path(0).asText())));
      entities.add(mentions);
    }
    return entities;
  }

  /** The first mention of the entity that has these words, else the words themselves. */
  private static String nameOf(String words, List<List<String>> entities) {
    for (List<String> mentions : entities) {
      if (mentions.contains(words)) {
        return mentions.get(0);
      }
    }
    return words;
  }

  private static Collection<String> fills(
      String role, CodedReport coded, List<EventMention> incidents) {
    String document = plain(coded.report().text());
    Map<String, String> fills = new TreeMap<>();
    for (EventMention incident : incidents) {
      for (Actor actor : role.equals("Victim") ? incident.recipients() : incident.actors()) {
        if (fits(role, actor)) {
          String name = plain(actor.name());
          String said = personIn(coded, actor);
          boolean written = name.contains(" ") && document.contains(name);
          String words = written ? name : plain(said == null ? actor.text() : said);
          fills.merge(actor.id(), words, (old, other) -> written ? other : old);
        }
      }
    }
    return fills.values();
  }

  /** The person named within an actor's words, without titles and what is said of them. */
  private static @Nullable String personIn(CodedReport coded, Actor actor) {
    for (Tree tree : coded.analysis().trees()) {
      for (Name name : tree.names()) {
        Span span = tree.span(name.first(), name.last());
        boolean inside = actor.span().begin() <= span.begin() && span.end() <= actor.span().end();
        if (inside && name.type().equals("PERSON")) {
          return span.of(coded.report().text());
        }
      }
    }
    return null;
  }

  /** A group that the knowledge knows by name is an organisation; others are individuals. */
  private static boolean fits(String role, Actor actor) {
    boolean organisation = actor.via() == Actor.Via.NAME && actor.sectors().contains("REB");
    return switch (role) {
      case "PerpOrg" -> organisation;
      case "PerpInd" -> !organisation;
      default -> isCivilian(actor);
    };
  }

  /** Neither places and states nor those who fight are victims of terrorism in this gold. */
  private static boolean isCivilian(Actor actor) {
    return actor.via() != Actor.Via.METONYM
        && !actor.id().startsWith("state:")
        && !actor.id().startsWith("place:")
        && !actor.sectors().contains("MIL")
        && !actor.sectors().contains("REB");
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst(ARTICLES, "");
  }
}
