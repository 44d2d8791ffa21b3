package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/**
 * Tenses of the verbs of one sentence.
 *
 * @param tree the sentence
 */
record Tenses(Tree tree) {
  /** "Will not join, but <i>supports</i> it": no auxiliary reaches it. */
  static boolean isFinite(Word verb) {
    return verb.xpos().equals("VBZ") || (verb.xpos().equals("VBD") && !isAnyTense(verb));
  }

  /** "Urged them to return and <i>put</i> it down": a form that may as well be an infinitive. */
  static boolean isAnyTense(Word verb) {
    return verb.text().equalsIgnoreCase(verb.lemma());
  }

  /** "<i>Was</i> able to", "<i>allowed</i> it to". */
  boolean isPast(Word word) {
    for (Word child : tree.children(word)) {
      if (child.relation().equals("aux") || child.relation().equals("cop")) {
        return child.xpos().equals("VBD") || child.lemma().equals("have");
      }
    }
    return word.xpos().equals("VBD");
  }

  /** "<i>Had been</i> due to visit": and may not have. */
  boolean isPastPerfect(Word word) {
    Word above = word.relation().equals("mark") ? tree.head(word) : word;
    return above != null
        && tree.children(above).stream()
            .anyMatch(
                child ->
                    child.relation().equals("aux")
                        && child.lemma().equals("have")
                        && child.xpos().equals("VBD"));
  }

  /** Whether the clause that a subordinating word opens is in the present tense. */
  boolean isPresent(Word mark) {
    Word verb = tree.head(mark);
    if (verb == null) {
      return false;
    }
    for (Word child : tree.children(verb)) {
      if (child.relation().equals("aux")) {
        return child.xpos().equals("VBZ") || child.xpos().equals("VBP");
      }
    }
    return verb.xpos().equals("VBZ") || (verb.xpos().equals("VBP") && !isBelowPast(verb));
  }

  /** "Six died when shells <i>hit</i> the port": which may be either tense, and is past there. */
  private boolean isBelowPast(Word verb) {
    Word above = verb.deprel().equals("advcl") ? tree.head(verb) : null;
    return above != null && new Clause(tree, above).past();
  }

  /** Whether "to" is the next word. */
  boolean isBeforeTo(Word word) {
    int next = word.index() + 1;
    return next < tree.words().size() && tree.word(next).xpos().equals("TO");
  }
}
