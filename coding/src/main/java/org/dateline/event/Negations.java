package org.dateline.event;

import java.util.List;
import org.dateline.event.Operators.Effect;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * What denies that something was done, but for adverbs on the verb itself.
 *
 * @param tree the sentence
 * @param operators the words that deny
 */
record Negations(Tree tree, Operators operators) {
  /** "<i>No</i> country attacked", "<i>neither</i> Peru nor Chile signed", "<i>nobody</i> came". */
  boolean isNobody(Word subject) {
    boolean counts = subject.upos().equals("PRON") || subject.upos().equals("NOUN");
    if (counts && denies(subject)) {
      return true;
    }
    return tree.children(subject).stream()
        .anyMatch(
            child ->
                (child.relation().equals("det") || child.relation().equals("cc")) && denies(child));
  }

  /** "They do <i>not</i> believe that Iran will pay". */
  boolean isNegated(Word word) {
    return tree.children(word).stream()
        .anyMatch(child -> child.relation().equals("advmod") && denies(child));
  }

  /** Whether a word is denied by one of the trigger's own: "would <i>not budge</i>". */
  boolean isNegated(Word word, Match match) {
    return tree.children(word).stream()
        .anyMatch(child -> child.relation().equals("advmod") && match.has(child) && denies(child));
  }

  /**
   * "<i>No</i> sign that Iran is willing", "there is <i>no</i>, or is <i>not</i> any, plan to go".
   */
  boolean isNone(Word noun) {
    if (!noun.upos().equals("NOUN") || operators.of(noun) != null) {
      return false;
    }
    Word verb = tree.head(noun);
    return hasNo(noun) || (verb != null && tree.child(verb, "expl") != null && isNegated(verb));
  }

  /** "Reached <i>no</i> agreement", but not where "no" is the trigger's own: "had no intention". */
  boolean hasNo(Match match) {
    List<Word> words = match.words();
    return words.stream().noneMatch(this::denies) && words.stream().anyMatch(this::hasNo);
  }

  private boolean hasNo(Word noun) {
    Word determiner = tree.child(noun, "det");
    return noun.upos().equals("NOUN") && determiner != null && denies(determiner);
  }

  /** "Not <i>only</i> to fight Isis": to fight it, too; but "will not <i>begin</i> talks". */
  boolean isNotOnly(Word word) {
    int next = word.index() + 1;
    return denies(word)
        && next < tree.words().size()
        && !tree.word(next).upos().equals("VERB")
        && operators.of(tree.word(next)) == Effect.FACT;
  }

  private boolean denies(Word word) {
    return operators.of(word) == Effect.NEGATION;
  }
}
