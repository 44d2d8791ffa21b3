package org.dateline.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.entity.NounClasses;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whether a filler is of the kind that a frame asks for. Bound to one report. */
final class FillerClasses {
  /** Somebody known by name, beside person: whose attacks are words more often than not. */
  private static final String INDIVIDUAL = "individual";

  private final List<Tree> trees;
  private final Entities entities;
  private final NounClasses nouns;
  private final Actors actors;
  private final OfficeClasses offices;

  FillerClasses(
      List<Tree> trees,
      Entities entities,
      NounClasses nouns,
      Actors actors,
      OfficeClasses offices) {
    this.trees = trees;
    this.entities = entities;
    this.nouns = nouns;
    this.actors = actors;
    this.offices = offices;
  }

  /** Whether a word is what a frame asks for. */
  enum Fit {
    YES,
    /** Its class is unknown and the frame does not insist. */
    OPEN,
    NO
  }

  /**
   * Whether a word may fill a role: its lemma is listed as {@code =lemma}, or its class is allowed
   * and neither its lemma nor its class is ruled out behind a minus. A word of unknown class is
   * left open, but for {@code strict} lists and lists of lemmas alone.
   */
  Fit fit(Tree tree, Word word, Set<String> allowed) {
    if (allowed.contains("=" + lemma(word)) || allowed.contains("=" + singular(word))) {
      return Fit.YES;
    }
    if (allowed.contains("-" + lemma(word))) {
      return Fit.NO;
    }
    Word measured = measured(tree, word);
    if (measured != null) {
      return fit(tree, measured, allowed);
    }
    List<String> known = classesOf(tree, word);
    if (known.stream().anyMatch(each -> allowed.contains("-" + each))) {
      return Fit.NO;
    }
    if (!known.isEmpty()) {
      return known.stream().anyMatch(allowed::contains) ? Fit.YES : Fit.NO;
    }
    boolean lemmasAlone = allowed.stream().allMatch(a -> a.startsWith("=") || a.startsWith("-"));
    return lemmasAlone || allowed.contains("strict") ? Fit.NO : Fit.OPEN;
  }

  private static String lemma(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }

  /** "Islamists": names keep their plural as lemma, but are many of a kind all the same. */
  private static String singular(Word word) {
    String lemma = lemma(word);
    return word.xpos().equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  /**
   * What a measure or number counts: "weapons" of "40 percent of their weapons", "farmers" of
   * "three of the farmers"; null for other words.
   */
  private @Nullable Word measured(Tree tree, Word word) {
    if (!nouns.isMeasure(word) && !word.upos().equals("NUM")) {
      return null;
    }
    List<Word> of = new Clause(tree, word).prepositional("of");
    return of.isEmpty() ? null : of.get(0);
  }

  /** The semantic classes of a word as used here, empty where unknown. */
  private List<String> classesOf(Tree tree, Word word) {
    if (word.xpos().equals("$")) {
      return List.of("money");
    }
    if (nouns.isForce(tree, word)) {
      return List.of("nature");
    }
    Mention mention = entities.at(tree.sentence().index(), word);
    if (mention == null) {
      return isAcronym(tree, word) ? List.of() : nouns.classesOf(word);
    }
    List<String> own =
        mention.kind() == Mention.Kind.PRONOUN ? ofPronoun(mention) : classesOf(mention);
    boolean person = own.contains("person");
    boolean body = own.contains("group") || own.contains("organisation");
    return person || body ? withSector(own, mention, person) : own;
  }

  /** A person who holds an office is of the office's class too, a body of its own sector's. */
  private List<String> withSector(List<String> classes, Mention mention, boolean person) {
    Set<String> all = new LinkedHashSet<>(classes);
    for (Actor actor : actors.of(mention, null)) {
      all.addAll(person ? offices.ofPerson(actor) : offices.ofBody(actor));
    }
    return List.copyOf(all);
  }

  /** "ICE" is no ice; in a sentence in capitals it may be. */
  private static boolean isAcronym(Tree tree, Word word) {
    return word.text().length() > 1
        && isCapitals(word)
        && !tree.words().stream().allMatch(FillerClasses::isCapitals);
  }

  private static boolean isCapitals(Word word) {
    return word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private List<String> classesOf(Mention mention) {
    String named = mention.kind() == Mention.Kind.NAME ? ofName(mention.type()) : null;
    if (named != null) {
      return named.equals("person") ? List.of(named, INDIVIDUAL) : List.of(named);
    }
    List<String> common = nouns.classesOf(trees.get(mention.sentence()).word(mention.head()));
    boolean title = mention.kind() != Mention.Kind.NAME || common.contains("person");
    return title ? common : List.of(); // "Secretary of State" is one; "ICE" is no ice
  }

  /** The classes of what a pronoun stands for. */
  private List<String> ofPronoun(Mention pronoun) {
    Entity entity = entities.of(pronoun);
    if (entity != null) {
      for (Mention member : entity.mentions()) {
        List<String> known = member.kind() == Mention.Kind.PRONOUN ? List.of() : classesOf(member);
        if (!known.isEmpty()) {
          return known;
        }
      }
    }
    String named = ofName(pronoun.type());
    return named == null ? List.of() : List.of(named);
  }

  private static @Nullable String ofName(Mention.Type type) {
    return switch (type) {
      case PERSON -> "person";
      case GROUP -> "group";
      case ORGANISATION -> "organisation";
      case GPE -> "gpe";
      case LOCATION -> "place";
      case FACILITY -> "facility";
      case VEHICLE -> "vehicle";
      case WEAPON -> "weapon";
      case EVENT -> "event";
      case OTHER -> null;
    };
  }
}
