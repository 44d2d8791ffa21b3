package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.event.Grouper.Group;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Quantities;
import org.dateline.quantity.Toll;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Which event of a sentence takes which number: the one whose word says the harm, else the nearest
 * above it in the tree.
 */
final class QuantityShares {
  private final Quantities quantities;

  QuantityShares(Quantities quantities) {
    this.quantities = quantities;
  }

  List<Toll> tolls(Tree tree, int group, List<Group> groups) {
    List<Toll> found = new ArrayList<>();
    for (Toll toll : quantities.tolls()) {
      if (toll.sentence() == tree.sentence().index()
          && owner(tree, tree.word(toll.trigger()), groups) == group
          && found.stream().noneMatch(other -> isSame(other, toll))) {
        found.add(toll);
      }
    }
    return found;
  }

  /** "Shot and wounded a guard": one count of one harm, said by two words. */
  private static boolean isSame(Toll one, Toll other) {
    return one.kind() == other.kind()
        && Objects.equals(one.best(), other.best())
        && Objects.equals(one.low(), other.low())
        && Objects.equals(one.high(), other.high());
  }

  List<Amount> amounts(Tree tree, int group, List<Group> groups) {
    List<Amount> found = new ArrayList<>();
    for (Amount amount : quantities.amounts()) {
      if (amount.sentence() == tree.sentence().index()
          && owner(tree, tree.word(amount.last()), groups) == group) {
        found.add(amount);
      }
    }
    return found;
  }

  /**
   * The index of the group whose words stand at {@code word} or nearest above it, else of one that
   * is coordinated with it ("left 12 dead and 40 wounded") or says how it came ("nine died when
   * rebels shelled a market"), -1 where there is none.
   */
  private static int owner(Tree tree, Word word, List<Group> groups) {
    Word at = word;
    while (at != null) {
      for (int i = 0; i < groups.size(); i++) {
        if (holds(groups.get(i), at)) {
          return i;
        }
      }
      at = tree.head(at);
    }
    for (Word child : tree.children(word)) {
      for (int i = 0; i < groups.size(); i++) {
        boolean beside = child.relation().equals("conj") || isCause(tree, child);
        if (beside && holds(groups.get(i), child)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** "<i>When</i> rebels shelled a market": not "two days after nurses walked out". */
  private static boolean isCause(Tree tree, Word clause) {
    return clause.relation().equals("advcl")
        && new Clause(tree, clause).hasSubject()
        && tree.children(clause).stream().anyMatch(child -> child.lemma().equals("when"));
  }

  private static boolean holds(Group group, Word word) {
    if (stands(group.main(), word)) {
      return true;
    }
    for (Reading part : group.parts()) {
      if (stands(part, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Reading reading, Word word) {
    return reading.match().has(word)
        || reading.match().anchor().index() == word.index()
        || reading.content().stream().anyMatch(content -> stands(content, word));
  }
}
