package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What those and that are who belong to somebody: the men of an officer are of his service and
 * those of a state its soldiers, and the offices of a company are its own. Bound to one report.
 */
final class Belongings {
  private static final List<String> CIVILIANS = List.of("CVL");
  private static final List<String> ARMY = List.of("MIL");

  private final Entities entities;
  private final ActorWords words;
  private final Phrases phrases;
  private final Sectors says;
  private final PhraseCountries.Known owners;

  /**
   * @param owners tells who owns something, by the mention of whose it is
   */
  Belongings(
      Entities entities,
      ActorWords words,
      Phrases phrases,
      Sectors says,
      PhraseCountries.Known owners) {
    this.entities = entities;
    this.words = words;
    this.phrases = phrases;
    this.says = says;
    this.owners = owners;
  }

  /**
   * The sectors of a phrase.
   *
   * @param own what its own words say
   */
  List<String> of(Mention mention, List<String> own, @Nullable LocalDate day) {
    boolean men = own.equals(CIVILIANS) && words.owned(phrases.head(mention).lemma());
    List<String> theirs = men ? ofMen(mention, day) : List.of();
    if (!theirs.isEmpty()) {
      return theirs;
    }
    boolean premises = own.isEmpty() && mention.type() == Mention.Type.FACILITY;
    return premises ? ofPremises(mention, day) : own;
  }

  private List<String> ofMen(Mention mention, @Nullable LocalDate day) {
    Word owner = phrases.tree(mention).child(phrases.head(mention), "nmod:poss");
    Mention whose = owner == null ? null : entities.at(mention.sentence(), owner);
    List<Actor> leaders =
        whose == null || whose.equals(mention) ? List.<Actor>of() : owners.of(whose, day);
    if (leaders.size() != 1) {
      return List.of();
    }
    Actor leader = leaders.get(0);
    return leader.isState() ? ARMY : says.areArmed(leader.sectors()) ? leader.sectors() : List.of();
  }

  /** "The <i>offices</i> of a bank", "the union's <i>headquarters</i>", "a police <i>post</i>". */
  private List<String> ofPremises(Mention mention, @Nullable LocalDate day) {
    Tree tree = phrases.tree(mention);
    for (Word child : tree.children(phrases.head(mention))) {
      boolean of = Phrases.owns(tree, child) && Phrases.preposition(tree, child).equals("of");
      Mention owner =
          of || child.deprel().equals("nmod:poss") || child.deprel().equals("compound")
              ? entities.at(mention.sentence(), child)
              : null;
      boolean body = owner != null && owner.type() == Mention.Type.ORGANISATION;
      List<String> told = owner != null && body ? says.of(owner, day) : List.<String>of();
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }
}
