package org.dateline.quantity;

import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase of the victims of a word of harm in the tree. */
final class Victims {
  private static final int REACH = 6;

  private Victims() {}

  static @Nullable Word of(Tree tree, Word trigger, TollWords.Victims where) {
    return switch (where) {
      case OBJECT, HIT -> object(tree, trigger);
      case SUBJECT -> subject(tree, trigger);
      case OF -> modifier(tree, trigger);
      case COUNTED, SELF -> trigger;
      case TOLL, TOTAL -> toll(tree, trigger);
      case LIVES -> lives(tree, trigger);
      case DESCRIBED -> described(tree, trigger);
    };
  }

  /** The object of an active verb, the subject of a passive one, the noun of a participle. */
  private static @Nullable Word object(Tree tree, Word verb) {
    Word object = tree.child(verb, "obj");
    if (object != null) {
      return object;
    }
    Word passive = passiveSubject(tree, verb);
    if (passive != null) {
      return antecedent(tree, passive, verb);
    }
    Word above = tree.head(verb);
    boolean participle = verb.xpos().equals("VBN") && above != null;
    if (participle && (verb.relation().equals("acl") || verb.relation().equals("amod"))) {
      return verb.deprel().equals("acl:relcl") ? null : above;
    }
    Word left = leftSo(tree, verb);
    Word found = left == null ? strayed(tree, verb) : left;
    if (found != null || above == null || !verb.relation().equals("conj")) {
      return found;
    }
    return shared(tree, verb, above);
  }

  /**
   * "Killed seven people and wounded 20 others", where the parser joins the others to the people.
   */
  private static @Nullable Word strayed(Tree tree, Word verb) {
    int last = Math.min(tree.words().size(), verb.index() + REACH);
    for (int i = verb.index() + 1; i < last; i++) {
      Word word = tree.word(i);
      boolean before = word.head() >= 0 && word.head() < verb.index();
      if (before && word.relation().equals("conj") && !word.upos().equals("VERB")) {
        return word;
      }
    }
    return null;
  }

  private static @Nullable Word passiveSubject(Tree tree, Word verb) {
    Word passive = tree.child(verb, "nsubj:pass");
    boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD"); // "Four killed in Kabul"
    boolean bare = past && tree.child(verb, "aux") == null;
    return passive != null || !bare ? passive : tree.child(verb, "nsubj");
  }

  /** "Two were killed and one wounded", "people killed or wounded", "hid but was arrested". */
  private static @Nullable Word shared(Tree tree, Word verb, Word above) {
    if (tree.child(verb, "aux:pass") != null) {
      return subject(tree, above);
    }
    boolean passives = verb.xpos().equals("VBN") && above.xpos().equals("VBN");
    boolean noSubject = tree.child(verb, "nsubj") == null;
    return passives && noSubject ? object(tree, above) : null;
  }

  /** "Left 12 people dead", "left 12 injured": the object of the verb above. */
  private static @Nullable Word leftSo(Tree tree, Word word) {
    Word above = tree.head(word);
    return above != null && word.relation().equals("xcomp") ? tree.child(above, "obj") : null;
  }

  private static @Nullable Word subject(Tree tree, Word verb) {
    Word at = verb;
    for (int steps = 0; at != null && steps < 3; steps++) {
      Word subject = tree.child(at, "nsubj");
      subject = subject == null ? tree.child(at, "nsubj:pass") : subject;
      if (subject != null) {
        return antecedent(tree, subject, at);
      }
      boolean shares = at.relation().equals("conj") || at.relation().equals("xcomp");
      if (at.deprel().equals("acl") || at.relation().equals("amod")) {
        return tree.head(at);
      }
      at = shares ? tree.head(at) : null;
    }
    return null;
  }

  /** "12 men, who were killed": the noun that the relative clause belongs to. */
  private static @Nullable Word antecedent(Tree tree, Word subject, Word verb) {
    boolean relative = subject.xpos().equals("WP") || subject.xpos().equals("WDT");
    if (!relative) {
      return subject;
    }
    return verb.deprel().equals("acl:relcl") ? tree.head(verb) : null;
  }

  /** "The murder of six priests", "the priests' murder"; of "shot to death", the verb's victim. */
  private static @Nullable Word modifier(Tree tree, Word noun) {
    Word above = tree.head(noun);
    boolean result = hasCase(tree, noun, "to") && tree.child(noun, "det") == null;
    if (result && above != null && above.upos().equals("VERB")) {
      return object(tree, above);
    }
    return ofWhom(tree, noun);
  }

  /** Who hangs on a noun by "of" or as its possessor. */
  static @Nullable Word ofWhom(Tree tree, Word noun) {
    for (Word child : tree.children(noun)) {
      if (hasCase(tree, child, "of")
          || isTitled(tree, child)
          || hasCase(tree, child, "'s")
          || child.deprel().equals("nmod:poss")) {
        return child;
      }
    }
    return null;
  }

  /** "Of opposition leader Juan Soto", where "of" hangs on the title. */
  private static boolean isTitled(Tree tree, Word name) {
    Word title = tree.child(name, "nmod:desc");
    return title != null && hasCase(tree, title, "of");
  }

  private static boolean hasCase(Tree tree, Word word, String preposition) {
    Word mark = tree.child(word, "case");
    return mark != null && mark.lemma().equals(preposition);
  }

  /** "A death toll of 14", "the toll rose to 14", "the toll stands at 14". */
  private static @Nullable Word toll(Tree tree, Word toll) {
    Word of = modifier(tree, toll);
    if (of != null && of.upos().equals("NUM")) {
      return of;
    }
    Word verb = tree.head(toll);
    if (verb == null || !verb.upos().equals("VERB")) {
      return of;
    }
    Word beside = reached(tree, toll);
    return beside == null ? reached(tree, verb) : beside;
  }

  /** A number below a word, as its object or after "to" or "at". */
  private static @Nullable Word reached(Tree tree, Word word) {
    for (Word child : tree.children(word)) {
      boolean number = child.upos().equals("NUM") || tree.child(child, "nummod") != null;
      boolean reached = hasCase(tree, child, "to") || hasCase(tree, child, "at");
      if (number && (reached || child.relation().equals("obj"))) {
        return child;
      }
    }
    return null;
  }

  /** "Claimed the lives of ten people", "claimed ten lives". */
  private static @Nullable Word lives(Tree tree, Word verb) {
    Word lives = tree.child(verb, "obj");
    Word whose = lives == null ? null : modifier(tree, lives);
    return whose == null ? lives : whose;
  }

  private static @Nullable Word described(Tree tree, Word adjective) {
    Word above = tree.head(adjective);
    if (adjective.relation().equals("amod") && above != null) {
      return above;
    }
    Word left = above == null || !above.upos().equals("VERB") ? null : tree.child(above, "obj");
    Word subject = left == null ? subject(tree, adjective) : left;
    boolean counted = !numbers(tree, adjective).isEmpty();
    return subject == null && counted ? adjective : subject;
  }

  private static List<Word> numbers(Tree tree, Word word) {
    return tree.children(word).stream().filter(c -> c.relation().equals("nummod")).toList();
  }
}
