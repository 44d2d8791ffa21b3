package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor.Via;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the attackers" and "her captors" mean, who are called by what they did: the armed people
 * that the report told of last as doing something. Bound to one report.
 */
final class Culprits {
  /** How many sentences back they may be told. */
  private static final int REACH = 4;

  private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF", "CRM");

  private final Entities entities;
  private final ActorWords words;
  private final Phrases phrases;
  private final ActorMaker maker;
  private final PhraseCountries.Known who;

  /**
   * @param who tells who a mention is
   */
  Culprits(
      Entities entities,
      ActorWords words,
      Phrases phrases,
      ActorMaker maker,
      PhraseCountries.Known who) {
    this.entities = entities;
    this.words = words;
    this.phrases = phrases;
    this.maker = maker;
    this.who = who;
  }

  /** Empty where the phrase tells more, or the report told of none. */
  List<Actor> of(Mention mention, @Nullable LocalDate day) {
    if (!isBare(mention)) {
      return List.of();
    }
    Mention last = null;
    for (Mention other : entities.mentions()) {
      boolean later = last == null || other.span().begin() > last.span().begin();
      if (later && isBefore(other, mention) && isDoer(other) && isArmed(who.of(other, day))) {
        last = other;
      }
    }
    List<Actor> found = last == null ? List.of() : who.of(last, day);
    boolean homeless = found.stream().allMatch(actor -> actor.country() == null);
    return homeless ? List.of() : maker.as(mention, found, Via.COREFERENCE);
  }

  /** "The attackers", "his captors", and not "the attackers from Kano". */
  private boolean isBare(Mention mention) {
    Word head = phrases.head(mention);
    boolean known = false;
    for (Word child : phrases.tree(mention).children(head)) {
      boolean behind = child.relation().equals("nmod") && child.index() > head.index();
      if (child.modifies() || behind) {
        return false;
      }
      known |= words.definite(child.text()) || child.deprel().equals("nmod:poss");
    }
    return known && words.culprit(head.lemma());
  }

  private boolean isBefore(Mention other, Mention mention) {
    return other.span().end() <= mention.span().begin()
        && mention.sentence() - other.sentence() <= REACH
        && other.kind() != Mention.Kind.PRONOUN
        && !words.culprit(phrases.head(other).lemma());
  }

  /** The subject of an active verb, or by whom something was done: "shells fired <i>by M23</i>". */
  private boolean isDoer(Mention other) {
    Tree tree = phrases.tree(other);
    Word word = phrases.head(other);
    return switch (word.deprel()) {
      case "nsubj", "obl:agent" -> true;
      case "obl", "nmod" -> Phrases.preposition(tree, word).equals("by");
      default -> false;
    };
  }

  private static boolean isArmed(List<Actor> actors) {
    return actors.size() == 1
        && !actors.get(0).sectors().isEmpty()
        && ARMED.contains(actors.get(0).sectors().get(0));
  }
}
