package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;

/**
 * Who did it and who suffered it in a whole document, as role-filler entity extraction counts: an
 * entity found is right where its words are one of the gold entity's mentions (CEAF-REE with the
 * strict measure). Articles and letter case make no difference.
 */
final class MucFills {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Victim");
  private static final String ARTICLES = "^(the|a|an|some|several|his|their|its) ";

  private MucFills() {}

  /** Adds one field for each role, and one for all. */
  static void add(JsonNode gold, List<EventMention> incidents, Fields fields) {
    Set<String> allGold = new TreeSet<>();
    Set<String> allFound = new TreeSet<>();
    for (String role : ROLES) {
      List<List<String>> entities = entities(gold.path("gold").path("ree").path(role));
      Set<String> wanted = new TreeSet<>();
      entities.forEach(mentions -> wanted.add(role + ": " + mentions.get(0)));
      Set<String> found = new TreeSet<>();
      for (String words : fills(role, incidents)) {
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

  private static Set<String> fills(String role, List<EventMention> incidents) {
    Set<String> fills = new TreeSet<>();
    for (EventMention incident : incidents) {
      for (Actor actor : role.equals("Victim") ? incident.recipients() : incident.actors()) {
        if (fits(role, actor)) {
          fills.add(plain(role.equals("PerpOrg") ? actor.name() : actor.text()));
        }
      }
    }
    return fills;
  }

  /** A group that the knowledge knows by name is an organisation; others are individuals. */
  private static boolean fits(String role, Actor actor) {
    boolean organisation = actor.via() == Actor.Via.NAME && actor.sectors().contains("REB");
    return switch (role) {
      case "PerpOrg" -> organisation;
      case "PerpInd" -> !organisation;
      default -> actor.via() != Actor.Via.METONYM && !actor.id().startsWith("state:");
    };
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst(ARTICLES, "");
  }
}
