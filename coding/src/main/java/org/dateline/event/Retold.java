package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.event.Grouper.Group;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Determiners.Kind;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Who did what a later sentence takes up by a noun alone: after "police fired at a mob", "one man
 * was hurt in <i>the firing</i>". Bound to one report, whose mentions it is told in their order.
 */
final class Retold {
  private static final Set<String> BARE = Set.of("det", "case", "punct");
  private static final String DEEDS = "MATERIAL CONFLICT";

  private final Ontology ontology;
  private final Determiners determiners;
  private final Set<String> general;
  private final int reach;
  private final Actors actors;
  private final List<EventMention> told = new ArrayList<>();

  /**
   * For one report.
   *
   * @param rules which frames' nouns take up any deed of their type, and how many sentences back
   */
  Retold(Rules rules, Actors actors) {
    this.ontology = rules.ontology();
    this.determiners = rules.determiners();
    this.general = rules.general();
    this.reach = (int) rules.policy().value("retold_sentences");
    this.actors = actors;
  }

  /** The frames of {@code events/general-frames.tsv}. */
  static Set<String> general(Knowledge knowledge) {
    return knowledge.words("events/general-frames.tsv", "frame");
  }

  /** Remembers a mention that its own sentence tells. */
  void add(EventMention mention) {
    told.add(mention);
  }

  /** The sides, with the doers of the deed that a noun of the group takes up where it has none. */
  Sides complete(Group group, Sides sides) {
    List<Reading> readings = new ArrayList<>(group.parts());
    readings.add(group.main());
    if (!sides.actors().isEmpty() || isDoneByOther(group.main(), readings)) {
      return sides;
    }
    for (Reading reading : readings) {
      if (isBare(reading)) {
        List<Actor> doers = doers(reading);
        return doers.isEmpty() || sharesParty(doers, sides.recipients())
            ? sides
            : sides.with(said(reading.match(), doers), sides.recipients());
      }
    }
    return sides;
  }

  /** Whether somebody unknown, and not the deed itself ("<i>the attack</i> killed"), did it. */
  private static boolean isDoneByOther(Reading main, List<Reading> readings) {
    return main.fillers().actors().stream()
        .anyMatch(doer -> readings.stream().noneMatch(part -> part.match().has(doer)));
  }

  /** "<i>The firing</i>", not "the firing at a mob" nor "a firing". */
  boolean isBare(Reading reading) {
    Match match = reading.match();
    Tree tree = match.tree();
    if (match.part() != Frame.Part.NOUN || match.words().size() > 1) {
      return false;
    }
    Word determiner = tree.child(match.head(), "det");
    return determiner != null
        && determiners.is(determiner.lemma(), Kind.DEFINITE)
        && tree.children(match.head()).stream().allMatch(c -> BARE.contains(c.deprel()));
  }

  /**
   * Who did what the noun can mean in the nearest sentence before that tells such a deed; nobody
   * where that sentence leaves it open, or tells deeds of several doers.
   */
  private List<Actor> doers(Reading reading) {
    int sentence = reading.match().tree().sentence().index();
    int nearest = -1;
    List<Actor> doers = List.of();
    for (int i = told.size() - 1; i >= 0 && told.get(i).sentence() >= nearest; i--) {
      EventMention mention = told.get(i);
      if (mention.sentence() < sentence - reach) {
        return doers;
      }
      if (mention.sentence() < sentence && canMean(reading.match().frame(), mention)) {
        if (!Sides.known(mention.actors()) || (nearest >= 0 && !isSame(doers, mention.actors()))) {
          return List.of();
        }
        nearest = mention.sentence();
        doers = mention.actors();
      }
    }
    return doers;
  }

  private boolean canMean(Frame noun, EventMention mention) {
    boolean same = mention.frame().equals(noun.id());
    boolean any = general.contains(noun.id()) && mention.type().equals(noun.type());
    return (same || any)
        && mention.auxiliaries().isEmpty()
        && ontology.quad(mention.type()).equals(DEEDS);
  }

  private static boolean isSame(List<Actor> one, List<Actor> other) {
    return one.stream().map(Actor::id).toList().equals(other.stream().map(Actor::id).toList());
  }

  private List<Actor> said(Match match, List<Actor> doers) {
    return doers.stream()
        .map(doer -> actors.takenUpBy(doer, NounPhrase.span(match.tree(), match.head())))
        .toList();
  }

  private static boolean sharesParty(List<Actor> one, List<Actor> other) {
    return one.stream()
        .anyMatch(
            a -> other.stream().anyMatch(b -> b.id().equals(a.id()) || b.code().equals(a.code())));
  }
}
