package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The armed group named shortly before "the rebels" or "the group": in the nearest sentence that
 * names one the last; for "the group" its subject rather than another. Bound to one report.
 */
final class GroupsBefore {
  /** How many sentences back a group may be named that "the rebels" means. */
  private static final int REACH = 4;

  /** How many back for "the group". */
  private static final int REACH_OF_BODY = 10;

  /** More words than a sentence has whose order counts. */
  private static final int WORDS = 1000;

  private static final List<String> REBELS = List.of("REB");

  private final Entities entities;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Sectors says;
  private final Names names;
  private final PhraseCountries.Known who;

  /**
   * @param who tells who a mention is
   */
  GroupsBefore(
      Entities entities,
      Lexicon lexicon,
      Phrases phrases,
      Sectors says,
      Names names,
      PhraseCountries.Known who) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.says = says;
    this.names = names;
    this.who = who;
  }

  /** Empty where none is named so near. */
  List<Actor> before(Mention mention, @Nullable LocalDate day) {
    Mention best = null;
    int bestScore = 0;
    for (Mention member : entities.mentions()) {
      int score = member.kind() == Mention.Kind.NAME ? nearness(member, mention) : 0;
      if (score > 0 && score >= bestScore && isGroup(member, day)) {
        best = member;
        bestScore = score;
      }
    }
    return best == null ? unnamed(mention, day) : names.of(best, day);
  }

  /**
   * "The movement" after "Maoist rebels": those told last who are said to be rebels of some kind,
   * and not "rebels of the movement", of whom it would be asked again whose they are.
   */
  private List<Actor> unnamed(Mention mention, @Nullable LocalDate day) {
    Mention last = null;
    for (Mention member : entities.mentions()) {
      boolean later = last == null || member.span().begin() > last.span().begin();
      if (later && nearness(member, mention) > 0 && areRebels(member, day)) {
        last = member;
      }
    }
    return last == null ? List.of() : who.of(last, day);
  }

  private boolean areRebels(Mention member, @Nullable LocalDate day) {
    boolean people = member.kind() == Mention.Kind.NOMINAL && phrases.head(member).isPlural();
    return people
        && phrases.isTold(member)
        && says.of(member, day).equals(REBELS)
        && !isOwned(member);
  }

  /** "Fighters <i>of the group</i>", "<i>the group's</i> fighters". */
  private boolean isOwned(Mention member) {
    Tree tree = phrases.tree(member);
    return tree.children(phrases.head(member)).stream()
        .filter(child -> phrases.belongsTo(tree, child))
        .map(child -> entities.at(member.sentence(), child))
        .anyMatch(owner -> owner != null && owner.kind() == Mention.Kind.NOMINAL);
  }

  /** How near a name stands before a mention; 0 where it does not, or is too far off. */
  private int nearness(Mention name, Mention mention) {
    boolean people = mention.type() == Mention.Type.PERSON;
    int reach = people ? REACH : REACH_OF_BODY;
    int back = mention.sentence() - name.sentence();
    if (name.span().end() > mention.span().begin() || back > reach) {
      return 0;
    }
    int subject = !people && phrases.head(name).relation().equals("nsubj") ? 1 : 0;
    int behind = Math.min(WORDS - 1, name.head());
    return ((reach + 1 - back) * 2 + subject) * WORDS + behind;
  }

  private boolean isGroup(Mention member, @Nullable LocalDate day) {
    Entry entry = lexicon.named(member.text(), List.of(Kind.ORGANISATION), day);
    return entry != null && entry.sectors().contains("REB");
  }
}
