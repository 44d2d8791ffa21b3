package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** Tense and aspect of clauses, by their verbs and auxiliaries. */
final class Tenses {
  private Tenses() {}

  /** "Had done": before what was told before. */
  static boolean isPluperfect(Tree tree, Word trigger) {
    return isPerfect(tree, trigger, Set.of("VBD"));
  }

  /** "Have done": up to now, and no part of what was told before. */
  static boolean isPerfect(Tree tree, Word trigger) {
    return isPerfect(tree, trigger, Set.of("VBP", "VBZ"));
  }

  /** "Is doing", "is done": of the day on which it is told. */
  static boolean isGoingOn(Tree tree, Word trigger) {
    Word verb = Clauses.head(tree, trigger);
    return tree.children(verb).stream()
        .anyMatch(child -> child.relation().equals("aux") && isPresentBe(child));
  }

  private static boolean isPresentBe(Word auxiliary) {
    return auxiliary.lemma().equals("be")
        && (auxiliary.xpos().equals("VBZ") || auxiliary.xpos().equals("VBP"));
  }

  private static boolean isPerfect(Tree tree, Word trigger, Set<String> tenses) {
    Word verb = Clauses.head(tree, trigger);
    return tree.children(verb).stream()
        .anyMatch(
            child ->
                child.deprel().equals("aux")
                    && child.lemma().equals("have")
                    && tenses.contains(child.xpos()));
  }

  /** "Did", "was doing", "was done". */
  static boolean isSimplePast(Tree tree, Word verb) {
    List<Word> auxiliaries = tree.children(verb).stream().filter(Tenses::isAuxiliary).toList();
    if (auxiliaries.isEmpty()) {
      return verb.xpos().equals("VBD");
    }
    return auxiliaries.get(0).xpos().equals("VBD")
        && auxiliaries.stream().noneMatch(one -> one.lemma().equals("have"));
  }

  /** Whether a clause has a tense. */
  static boolean isFinite(Tree tree, Word verb) {
    return verb.xpos().equals("VBD")
        || verb.xpos().equals("VBZ")
        || verb.xpos().equals("VBP")
        || tree.children(verb).stream().anyMatch(Tenses::isAuxiliary);
  }

  static boolean isAuxiliary(Word word) {
    return word.relation().equals("aux") || word.relation().equals("cop");
  }
}
