package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects of a predicate in one sentence, also where the tree hangs none on it: what its
 * relative clause describes, what stands behind it and is taken for a part of another phrase, what
 * it shares with a verb right behind.
 */
record ObjectFinder(Tree tree) {
  /** How far apart two verbs may stand that share the object after the second. */
  private static final int NEAR = 3;

  /** The direct object of an active; null where there is none. */
  @Nullable Word of(Word predicate) {
    Clause clause = new Clause(tree, predicate);
    Word subject = SubjectFinder.turned(tree, predicate);
    for (Word child : tree.children(predicate)) {
      if (child.deprel().equals("obj") && !child.equals(subject)) {
        return clause.antecedent(child);
      }
    }
    Word relative = relative(predicate);
    if (relative != null && tree.child(relative, "nsubj") != null) {
      return tree.head(relative);
    }
    Word indirect = indirect(predicate);
    if (indirect != null && predicate.upos().equals("VERB")) {
      return clause.antecedent(indirect); // "urged them to leave"
    }
    Word crossed = appositionAfter(predicate);
    if (crossed == null) {
      crossed = objectOfParticipleAfter(predicate);
    }
    if (crossed != null) {
      return crossed;
    }
    Word complement = tree.child(predicate, "xcomp");
    if (complement != null && complement.upos().equals("PROPN")) {
      return complement; // "called President Deby": a tree reads "called him president"
    }
    Word next = tree.child(predicate, "conj");
    return next != null && next.index() - predicate.index() <= NEAR
        ? tree.child(next, "obj")
        : null;
  }

  /**
   * The verb of the relative clause that the predicate heads, or shares with its subject: "those
   * they killed and <i>buried</i>"; null where it is in none.
   */
  private @Nullable Word relative(Word predicate) {
    if (predicate.deprel().equals("acl:relcl")) {
      return predicate;
    }
    Word first = tree.head(predicate);
    if (first == null
        || !predicate.deprel().equals("conj")
        || new Clause(tree, predicate).hasSubject()) {
      return null;
    }
    boolean gap = first.deprel().equals("acl:relcl") && tree.child(first, "obj") == null;
    return gap ? first : null;
  }

  /** "Smith telephoned minister Jones": what stands behind the verb describes no subject. */
  private @Nullable Word appositionAfter(Word predicate) {
    Word subject = SubjectFinder.own(tree, predicate);
    if (subject == null || predicate.index() < subject.index()) {
      return null;
    }
    for (Word child : tree.children(subject)) {
      boolean describes = child.deprel().equals("appos") || child.deprel().equals("nmod:desc");
      if (describes && tree.first(child) == predicate.index() + 1) {
        return child;
      }
    }
    return null;
  }

  /**
   * "freed a blogger, <i>arrested last week</i>": the tree may hang the object on the participle.
   */
  private @Nullable Word objectOfParticipleAfter(Word predicate) {
    for (Word child : tree.children(predicate)) {
      if (child.relation().equals("advcl") && child.xpos().equals("VBN")) {
        Word object = tree.child(child, "obj");
        if (object != null
            && predicate.index() < object.index()
            && object.index() < child.index()) {
          return object;
        }
      }
    }
    return null;
  }

  /**
   * The indirect object; also where the tree makes it a part of the object, in front of its number:
   * "gave <i>Ivory Coast</i> 5.1 million dollars".
   */
  @Nullable Word indirect(Word predicate) {
    Word subject = SubjectFinder.turned(tree, predicate);
    Word own =
        tree.children(predicate).stream()
            .filter(child -> child.deprel().equals("iobj") && !child.equals(subject))
            .findFirst()
            .orElse(null);
    Word object = tree.child(predicate, "obj");
    return own != null || object == null ? own : inFrontOfNumber(object);
  }

  private @Nullable Word inFrontOfNumber(Word object) {
    Word number = tree.child(object, "nummod");
    Word name = tree.child(object, "compound");
    return number != null
            && name != null
            && name.upos().equals("PROPN")
            && name.span().end() < object.span().begin() // not "US$5 million"
            && name.index() < tree.first(number)
        ? name
        : null;
  }
}
