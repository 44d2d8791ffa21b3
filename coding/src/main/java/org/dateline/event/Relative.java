package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The verb of a clause that may be a relative one.
 *
 * @param verb the verb, or one that is coordinated with it
 */
record Relative(Tree tree, Word verb) {
  /**
   * Whether the noun in front of the clause is what its subject does something to: "the curfew
   * <i>that the governor imposed</i>", but not "a general who imposed himself".
   */
  boolean takes() {
    Word first = first();
    Word object = tree.child(first, "obj");
    boolean own =
        tree.children(first).stream()
            .anyMatch(child -> child.relation().equals("nsubj") && !isRelative(child));
    return first.relation().equals("acl")
        && own
        && tree.child(first, "aux:pass") == null
        && (object == null
            ? tree.children(first).stream().noneMatch(Relative::isMarked)
            : isRelative(object));
  }

  /** What was done something to: the noun that the clause hangs on; null for none. */
  @Nullable Word antecedent() {
    return takes() || isUndergone() ? tree.head(first()) : null;
  }

  /** "The walkout <i>called by the union</i>": a participle behind the noun, and who did it. */
  private boolean isUndergone() {
    Word first = first();
    return first.deprel().equals("acl")
        && first.xpos().equals("VBN")
        && tree.child(first, "obl:agent") != null;
  }

  /** "An offer <i>that they turned down</i>": what was done to it is as real as that. */
  boolean isByAnother() {
    Word subject = tree.child(verb, "nsubj");
    boolean own = subject != null && !subject.xpos().startsWith("W");
    return own
        && tree.children(verb).stream()
            .noneMatch(child -> child.xpos().startsWith("W") && isBeside(child));
  }

  private static boolean isBeside(Word phrase) {
    return phrase.relation().equals("obl") || phrase.relation().equals("advmod");
  }

  /**
   * "The camps <i>where thousands are held</i>": what a place is for; and not what somebody does
   * there ("by gunmen") or what was done at a time.
   */
  boolean isState() {
    Word passive = tree.child(verb, "aux:pass");
    boolean somewhere =
        tree.children(verb).stream()
            .anyMatch(
                child ->
                    child.lemma().equals("where")
                        || (child.relation().equals("obl") && child.xpos().equals("WDT")));
    return somewhere
        && passive != null
        && (passive.xpos().equals("VBP") || passive.xpos().equals("VBZ"))
        && tree.child(verb, "aux") == null
        && tree.children(verb).stream()
            .noneMatch(child -> child.deprel().equals("obl:agent") || tree.isTime(child));
  }

  private Word first() {
    Word head = tree.head(verb);
    return verb.deprel().equals("conj") && head != null ? head : verb;
  }

  private static boolean isRelative(Word word) {
    return word.xpos().equals("WDT") || word.xpos().equals("WP") || word.lemma().equals("that");
  }

  /** "The report that he left", "the day when he left": the noun is no part of the clause. */
  private static boolean isMarked(Word child) {
    return (child.deprel().equals("mark") && !child.lemma().equals("that"))
        || child.xpos().equals("WRB")
        || (isRelative(child) && child.relation().equals("obl"));
  }
}
