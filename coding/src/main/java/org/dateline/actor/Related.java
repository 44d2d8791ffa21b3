package org.dateline.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor.Via;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * "Kyiv's <i>allies</i>", "its <i>northern neighbour</i>": another state's government; a single one
 * is that of the one other state that the report names, or of the one that it tells of most. Bound
 * to one report.
 */
final class Related {
  private static final List<String> GOVERNMENT = List.of("GOV");

  /** What "neighbour" and "rival" say of people, and not of states. */
  private static final Set<String> PEOPLE = Set.of("CVL", "OPP");

  private final Entities entities;
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;
  private final Focus focus;
  private final ActorMaker maker;
  private final PhraseCountries.Known owners;

  /**
   * @param owners tells who owns something, by the mention of whose it is
   */
  Related(
      Entities entities,
      ActorWords words,
      Phrases phrases,
      Sectors says,
      Focus focus,
      ActorMaker maker,
      PhraseCountries.Known owners) {
    this.entities = entities;
    this.words = words;
    this.phrases = phrases;
    this.says = says;
    this.focus = focus;
    this.maker = maker;
    this.owners = owners;
  }

  /** Null for what is no state's. */
  @Nullable Actor of(Mention mention, @Nullable LocalDate day) {
    Word head = phrases.head(mention);
    Word owner = phrases.tree(mention).child(head, "nmod:poss");
    boolean another = words.related(head.lemma()) && !words.alike(head.lemma());
    boolean any = another && PEOPLE.containsAll(says.of(mention, day)); // not "its supplier of gas"
    Mention whose = owner != null && any ? entities.at(mention.sentence(), owner) : null;
    List<Actor> states = whose == null ? List.<Actor>of() : owners.of(whose, day);
    if (states.isEmpty() || !states.stream().allMatch(Actor::isState)) {
      return null;
    }
    Set<String> theirs = new HashSet<>();
    for (Actor state : states) {
      if (state.country() != null) {
        theirs.add(state.country());
      }
    }
    String country = head.isPlural() ? null : focus.besides(theirs);
    boolean beside = country == null && words.pairs(head.lemma()) && !head.isPlural();
    return maker.local(
        mention, beside ? focus.mostBesides(theirs) : country, GOVERNMENT, Via.COREFERENCE);
  }
}
