package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.event.Grouper.Group;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom an act concerns that follows on talks: "pilots called off their strike after talks with
 * <i>the airline</i>", "walked out when talks between their union and <i>the ministry</i> broke
 * down". Bound to one report.
 */
final class TalksBefore {
  private final Parties parties;
  private final Homes homes;
  private final Set<String> occasions;

  TalksBefore(Parties parties, Rules rules) {
    this.parties = parties;
    this.homes = rules.homes();
    this.occasions = rules.grouper().occasions();
  }

  /**
   * Those with whom somebody talked before he acted; nobody where another event is no such talk.
   */
  List<Actor> partners(Reading act, Group other, List<Actor> own, @Nullable LocalDate on) {
    Reading talks = other.main();
    if (!homes.isVenue(talks.type()) || !isOccasion(talks.match(), act.match())) {
      return List.of();
    }
    Tree tree = talks.match().tree();
    List<Word> with = new ArrayList<>(talks.fillers().actors());
    with.addAll(talks.fillers().recipients());
    with.removeIf(word -> isOwn(tree, word));
    return SideFinder.without(parties.of(tree, with, on), own);
  }

  /** "<i>Their</i> union". */
  private static boolean isOwn(Tree tree, Word word) {
    Word owner = tree.child(word, "nmod:poss");
    return owner != null && owner.upos().equals("PRON");
  }

  private boolean isOccasion(Match talks, Match act) {
    Tree tree = act.tree();
    Word word = talks.head();
    Word verb = word.relation().equals("nsubj") ? tree.head(word) : null;
    Word top = verb != null && verb.relation().equals("advcl") ? verb : word;
    Word above =
        top.relation().equals("advcl") || top.relation().equals("obl") ? tree.head(top) : null;
    return above != null
        && (act.has(above) || act.anchor().equals(above))
        && tree.children(top).stream()
            .filter(child -> child.index() < top.index())
            .anyMatch(child -> occasions.contains(child.lemma()));
  }
}
