package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.CodedReport;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.event.EventMention;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who did it and who suffered it in a whole document, as role-filler entity extraction counts: an
 * entity found is right where its words are one of the gold entity's mentions (CEAF-REE with the
 * strict measure). Articles and letter case make no difference. Each actor is one entity.
 *
 * <p>Gold's roles are slots of MUC's templates: {@code PerpInd} is PERP: INDIVIDUAL ID, people in
 * the words of the text; {@code PerpOrg} is PERP: ORGANIZATION ID, what they belong to; {@code
 * Victim} is HUM TGT: NAME, so that victims without a name are none here (all 699 of the
 * development part are names).
 */
final class MucFills {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Victim");
  private static final String ARTICLES = "^(the|a|an|some|several|his|their|its) ";
  private static final List<EventMention> NOTHING = List.of();
  private static final Set<String> ORGANISED = Set.of("GOV", "MIL", "COP", "SPY");

  private final CodedReport coded;

  private MucFills(CodedReport coded) {
    this.coded = coded;
  }

  /**
   * Adds one field for each role, and one for all.
   *
   * @param accusations whom somebody says to have done it: in a document with an incident
   */
  static void add(
      JsonNode gold,
      CodedReport coded,
      List<EventMention> incidents,
      List<EventMention> accusations,
      Fields fields) {
    MucFills fills = new MucFills(coded);
    Set<String> allGold = new TreeSet<>();
    Set<String> allFound = new TreeSet<>();
    for (String role : ROLES) {
      List<List<String>> entities = entities(gold.path("gold").path("ree").path(role));
      Set<String> wanted = new TreeSet<>();
      entities.forEach(mentions -> wanted.add(role + ": " + mentions.get(0)));
      Set<String> found = new TreeSet<>();
      for (String words : fills.of(role, incidents, accusations)) {
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

  private Collection<String> of(
      String role, List<EventMention> incidents, List<EventMention> accusations) {
    Map<String, String> fills = new TreeMap<>();
    boolean victim = role.equals("Victim");
    for (EventMention incident : incidents) {
      add(role, victim ? incident.recipients() : incident.actors(), incident.sentence(), fills);
    }
    for (EventMention accusation : victim || incidents.isEmpty() ? NOTHING : accusations) {
      add(role, accusation.recipients(), accusation.sentence(), fills);
    }
    return fills.values();
  }

  private void add(String role, List<Actor> actors, int sentence, Map<String, String> fills) {
    for (Actor actor : actors) {
      String words = words(role, actor, sentence);
      if (words != null) {
        fills.merge(actor.id(), plain(words), (old, other) -> longer(old, other));
      }
    }
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  /** In which words an actor fills a role; null where it does not. */
  private @Nullable String words(String role, Actor actor, int sentence) {
    Mention mention = mention(actor, sentence);
    String person = mention == null ? null : person(mention);
    if (role.equals("Victim")) {
      return person;
    }
    String organisation = person == null ? organisation(actor, mention) : null;
    if (role.equals("PerpOrg")) {
      return organisation;
    }
    if (person != null || mention == null) {
      return person;
    }
    return isPeople(mention) && !isPlace(actor) ? people(actor, mention) : null;
  }

  /** Their noun, with what they are members of: gold leaves that out in one of five. */
  private String people(Actor actor, Mention mention) {
    String behind =
        new Span(mention.span().end(), Math.max(mention.span().end(), actor.span().end()))
            .of(coded.report().text());
    boolean of = behind.strip().toLowerCase(Locale.ROOT).startsWith("of ");
    return of ? mention.text() + behind : mention.text();
  }

  /** The widest mention within an actor's words. */
  private @Nullable Mention mention(Actor actor, int sentence) {
    Mention widest = null;
    for (Entity entity : coded.entities().all()) {
      for (Mention mention : entity.mentions()) {
        boolean inside = mention.sentence() == sentence && holds(actor.span(), mention.span());
        if (inside && (widest == null || length(widest) < length(mention))) {
          widest = mention;
        }
      }
    }
    return widest;
  }

  private static int length(Mention mention) {
    return mention.span().end() - mention.span().begin();
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.begin() <= inner.begin() && inner.end() <= outer.end();
  }

  /** The longest name of the person that a mention speaks of, null where none is known. */
  private @Nullable String person(Mention mention) {
    Entity entity = coded.entities().of(mention);
    List<Mention> all = entity == null ? List.of(mention) : entity.mentions();
    return all.stream()
        .filter(each -> each.type() == Mention.Type.PERSON && each.kind() == Mention.Kind.NAME)
        .flatMap(each -> names(each, Set.of("PERSON")).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Names of these types within a mention, as written. */
  private List<String> names(Mention mention, Set<String> types) {
    Tree tree = coded.analysis().trees().get(mention.sentence());
    List<String> found = new ArrayList<>();
    for (Name name : tree.names()) {
      boolean inside = mention.first() <= name.first() && name.last() <= mention.last();
      if (inside && types.contains(name.type())) {
        found.add(tree.span(name.first(), name.last()).of(coded.report().text()));
      }
    }
    return found;
  }

  /** A group by its name, wherever the document has it; armies and governments by their noun. */
  private @Nullable String organisation(Actor actor, @Nullable Mention mention) {
    if (actor.id().startsWith("organisation:")) {
      return coded.entities().all().stream()
          .flatMap(entity -> entity.mentions().stream())
          .filter(each -> each.kind() == Mention.Kind.NAME && isOf(actor, each))
          .flatMap(each -> names(each, Set.of("ORG", "NORP")).stream())
          .map(name -> name.replaceAll("\\s*[(\\[].*", ""))
          .max(Comparator.comparingInt(String::length))
          .orElse(null);
    }
    boolean organised =
        actor.sectors().stream().anyMatch(ORGANISED::contains)
            || (mention != null
                && mention.kind() == Mention.Kind.NAME
                && mention.type() == Mention.Type.ORGANISATION);
    return organised && mention != null && !isPeople(mention) && !isPlace(actor)
        ? mention.text()
        : null;
  }

  private boolean isOf(Actor actor, Mention mention) {
    return coded.actors().of(mention, null).stream().anyMatch(a -> a.id().equals(actor.id()));
  }

  private static boolean isPeople(Mention mention) {
    return mention.kind() == Mention.Kind.NOMINAL && mention.type() == Mention.Type.PERSON;
  }

  private static boolean isPlace(Actor actor) {
    return actor.via() == Actor.Via.METONYM
        || actor.id().startsWith("state:")
        || actor.id().startsWith("place:");
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst(ARTICLES, "");
  }
}
