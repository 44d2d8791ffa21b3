package org.dateline.event;

import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a passive says did it, also where the tree hangs the phrase with "by" on another verb
 * or noun.
 */
record AgentFinder(Tree tree) {
  /** The agents of a passive; empty where it names none. */
  List<Word> of(Word passive) {
    Word phrase = phrase(passive);
    if (phrase != null) {
      return new Clause(tree, passive).conjuncts(phrase);
    }
    List<Word> found = below(passive);
    found = found.isEmpty() ? new Clause(tree, passive).atTheHands() : found;
    return found.isEmpty() ? causing(passive) : found;
  }

  /** "<i>She</i> had him killed": who brings it about. */
  private List<Word> causing(Word passive) {
    Word above = passive.deprel().equals("xcomp") ? tree.head(passive) : null;
    if (above == null || tree.child(above, "obj") == null) {
      return List.of();
    }
    boolean brings = above.lemma().equals("have") || above.lemma().equals("get");
    return brings ? new Clause(tree, above).agents() : List.of();
  }

  /**
   * The phrase with "by" of a passive: its own; that of a passive it is coordinated with ("found by
   * troops and <i>held</i> in a camp", "<i>held</i> and tried by a court"); one that the tree hangs
   * on the verb above ("were bitter at being <i>ousted</i> this year by troops").
   */
  private @Nullable Word phrase(Word passive) {
    Word own = by(passive, 0);
    own = own == null ? belowSubject(passive) : own;
    if (own != null) {
      return own;
    }
    for (Word child : tree.children(passive)) {
      Clause next = new Clause(tree, child);
      boolean and = child.deprel().equals("conj") && tree.child(child, "cc") != null;
      if (and && !next.hasSubject() && next.passive()) {
        Word theirs = by(child, 0);
        if (theirs != null) {
          return theirs;
        }
      }
    }
    Word above = tree.head(passive);
    if (above == null || !(above.upos().equals("VERB") || above.upos().equals("AUX"))) {
      return null;
    }
    boolean both = new Clause(tree, above).passive();
    if (passive.deprel().equals("conj")) {
      return both && !new Clause(tree, passive).hasSubject() ? by(above, 0) : null;
    }
    boolean below = passive.relation().equals("advcl") || passive.relation().equals("xcomp");
    return below && !both ? by(above, passive.index()) : null;
  }

  /** "Shells fired <i>by rebels</i>": the tree may hang it on what stands before the verb. */
  private @Nullable Word belowSubject(Word passive) {
    Word subject = tree.child(passive, "nsubj:pass");
    return subject == null ? null : by(subject, passive.index());
  }

  /** The phrase with "by" below a verb and behind a word; null where there is none. */
  private @Nullable Word by(Word verb, int behind) {
    Clause clause = new Clause(tree, verb);
    for (Word child : tree.children(verb)) {
      boolean phrase = child.relation().equals("obl") || child.relation().equals("nmod");
      if (phrase && child.index() > behind && clause.marker(child).equals("by")) {
        return child;
      }
    }
    return null;
  }

  /**
   * "Was accused of stealing funds by officials", "of fraud by a clerk": the tree may hang the
   * agent on the gerund or noun.
   */
  private List<Word> below(Word passive) {
    Clause clause = new Clause(tree, passive);
    for (Word child : tree.children(passive)) {
      boolean gerund = child.relation().equals("advcl") && child.xpos().equals("VBG");
      boolean noun = child.relation().equals("obl") && clause.marker(child).equals("of");
      for (Word below : gerund || noun ? tree.children(child) : List.<Word>of()) {
        boolean phrase = below.relation().equals("obl") || below.relation().equals("nmod");
        if (phrase
            && new Clause(tree, child).marker(below).equals("by")
            && !below.xpos().equals("VBG")
            && !tree.isTime(below)) {
          return clause.conjuncts(below);
        }
      }
    }
    return List.of();
  }
}
