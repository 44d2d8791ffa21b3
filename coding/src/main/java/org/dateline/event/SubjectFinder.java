package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a predicate in one sentence, also where the tree hangs none on it: shared
 * with a verb before or above, controlled by one ("urged <i>them</i> to leave"), the noun that a
 * relative clause describes, the owner of a decision to do it.
 */
final class SubjectFinder {
  /** How many verbs up a subject may stand. */
  private static final int LIMIT = 12;

  /** How far behind a verb of saying what is said may begin without its subject. */
  private static final int NEAR = 3;

  /** Of whoever is the object they say that he did what a gerund behind "of" or "with" says. */
  private static final Set<String> BLAMING =
      Set.of(
          "absolve",
          "accuse",
          "acquit",
          "blame",
          "charge",
          "clear",
          "convict",
          "credit",
          "exonerate",
          "fault",
          "indict",
          "suspect");

  private final Tree tree;

  SubjectFinder(Tree tree) {
    this.tree = tree;
  }

  /** The subject as written, or the one shared with a governor; null where there is none. */
  @Nullable Word of(Word predicate) {
    return of(predicate, LIMIT);
  }

  /** The subject that hangs on the predicate itself; null where none does. */
  static @Nullable Word own(Tree tree, Word predicate) {
    for (Word child : tree.children(predicate)) {
      if (child.relation().equals("nsubj") || child.relation().equals("csubj")) {
        return child;
      }
    }
    Word turned = turned(tree, predicate);
    return turned == null ? addressed(tree, predicate) : turned;
  }

  /**
   * "<i>The minister</i> asked the union to pay": whom the tree takes for an object, in front of a
   * verb that has one behind it too.
   */
  static @Nullable Word turned(Tree tree, Word predicate) {
    boolean past = predicate.xpos().equals("VBD") || predicate.xpos().equals("VBZ");
    if (!past || predicate.deprel().equals("acl:relcl")) {
      return null;
    }
    Word before = null;
    boolean behind = false;
    for (Word child : tree.children(predicate)) {
      boolean object = child.relation().equals("iobj") || child.relation().equals("obj");
      boolean named = child.upos().equals("NOUN") || child.upos().equals("PROPN");
      if (child.relation().equals("nsubj") || child.relation().equals("csubj")) {
        return null;
      }
      if (object && child.index() > predicate.index()) {
        behind = true;
      } else if (object && named && before == null) {
        before = child;
      }
    }
    return behind ? before : null;
  }

  /** "<i>Leeds man, 19</i>, stabbed": whom a headline tells of, and the tree lets it speak to. */
  private static @Nullable Word addressed(Tree tree, Word predicate) {
    Word first = tree.child(predicate, "vocative");
    boolean past = predicate.xpos().equals("VBD") || predicate.xpos().equals("VBN");
    return first != null && past && first.upos().equals("NOUN") && first.index() < predicate.index()
        ? first
        : null;
  }

  private @Nullable Word of(Word word, int limit) {
    Word own = own(tree, word);
    Word crossed = crossed(word, own);
    if (crossed != null) {
      return crossed;
    }
    if (own != null) {
      return antecedent(word, own);
    }
    Word head = tree.head(word);
    if (head == null || limit == 0) {
      return null;
    }
    return switch (word.deprel()) {
      case "advcl" -> {
        Word before = isFinite(word) ? phraseBefore(head, word) : objectBefore(head, word);
        yield before == null ? of(head, limit - 1) : before;
      }
      case "conj", "parataxis" -> of(head, limit - 1);
      case "xcomp" -> controller(head, limit - 1);
      case "ccomp" -> word.xpos().equals("VBG") ? of(head, limit - 1) : extracted(head, word);
      case "acl" -> word.xpos().equals("VB") ? decider(head, limit - 1) : head;
      case "acl:relcl" -> new Clause(tree, word).described(head, word);
      default -> null;
    };
  }

  private Word antecedent(Word of, Word subject) {
    return new Clause(tree, of).antecedent(subject);
  }

  /**
   * "The army has accused rebels of it, a minister said": trees may cross the subjects of what is
   * said and of who says it. Null where they do not.
   */
  private @Nullable Word crossed(Word word, @Nullable Word own) {
    Word head = tree.head(word);
    if (own != null && own.index() > word.index() && word.deprel().equals("ccomp")) {
      Word above = head == null ? null : own(tree, head);
      boolean before = head != null && word.index() < head.index() && own.index() < head.index();
      return before && above != null && above.index() < word.index() ? above : null;
    }
    Word said = tree.child(word, "ccomp");
    if (own != null && said != null && own.index() < said.index() && said.index() < word.index()) {
      Word below = own(tree, said);
      return below != null && said.index() < below.index() && below.index() < word.index()
          ? below
          : null;
    }
    return null;
  }

  /**
   * "The cell that police say <i>killed</i> six": what a relative clause describes does what is
   * said in it, right behind. Null where the verb above heads none or has an object of its own.
   */
  private @Nullable Word extracted(Word says, Word word) {
    Word described = says.deprel().equals("acl:relcl") ? tree.head(says) : null;
    Word object = tree.child(says, "obj");
    boolean gap = object == null || !object.upos().equals("NOUN");
    boolean near = word.index() > says.index() && word.index() - says.index() <= NEAR;
    return described != null && gap && near && own(tree, says) != null
        ? new Clause(tree, says).described(described, says)
        : null;
  }

  private boolean isFinite(Word word) {
    return switch (word.xpos()) {
      case "VBD", "VBZ", "VBP" -> !new Clause(tree, word).hasAuxiliary();
      default -> false;
    };
  }

  /**
   * The prepositional phrase right before a finite clause, which is that clause's subject: "planned
   * before <i>the council</i> authorised it".
   */
  private @Nullable Word phraseBefore(Word above, Word clause) {
    Word last = null;
    for (Word child : tree.children(above)) {
      boolean between = above.index() < child.index() && child.index() < clause.index();
      if (between && child.relation().equals("obl")) {
        boolean kept = last != null && tree.isTime(child); // "the council on Friday"
        boolean agent = new Clause(tree, above).marker(child).equals("by");
        last = kept ? last : agent ? null : child;
      } else if (between) {
        last = null;
      }
    }
    return last;
  }

  /**
   * "Destroyed rebels <i>fighting the government</i>": the object right before a bare gerund; and
   * that of "stop them <i>from fighting</i>", "fined them <i>for fighting</i>", "accused them <i>of
   * fighting</i>".
   */
  private @Nullable Word objectBefore(Word above, Word gerund) {
    if (!new Clause(tree, gerund).gerund()) {
      return null;
    }
    Word mark = tree.child(gerund, "mark");
    Word object = blamed(above, mark);
    object = object == null ? tree.child(above, "obj") : object;
    object = object == null && mark != null ? tree.child(above, "iobj") : object;
    if (object == null) {
      return null;
    }
    if (mark != null) {
      Word whom = antecedent(above, object);
      boolean theirs =
          switch (mark.lemma()) {
            case "for" -> isSomebody(whom);
            case "by" -> holdsBefore(above, gerund) || holdsBefore(object, gerund);
            default -> holds(above, mark);
          };
      return theirs ? whom : null;
    }
    int last = tree.last(object);
    for (int i = last + 1; i < gerund.index(); i++) {
      if (tree.word(i).text().equals(",") || !tree.word(i).upos().equals("PUNCT")) {
        return null;
      }
    }
    return last < gerund.index() ? object : null;
  }

  /** "Accused Chad <i>of breaking</i> the truce by shelling a port": what the gerund says how. */
  private boolean holdsBefore(Word above, Word gerund) {
    for (Word child : tree.children(above)) {
      boolean clause = child.relation().equals("advcl") || child.relation().equals("acl");
      Word mark = clause && child.index() < gerund.index() ? tree.child(child, "mark") : null;
      if (mark != null && child.xpos().equals("VBG") && holds(above, mark)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a gerund behind this says what whoever is the object does ("stop them <i>from</i>
   * fighting") or is held to have done ("accuse them <i>of</i> fighting"), and not what the subject
   * would ("threaten them <i>with</i> bombing").
   *
   * @param above the verb, or its object where the gerund hangs on that
   */
  private boolean holds(Word above, Word mark) {
    Word verb = above.relation().equals("obj") ? tree.head(above) : above;
    return switch (mark.lemma()) {
      case "from" -> true;
      case "of", "with" -> verb != null && BLAMING.contains(verb.lemma());
      default -> false;
    };
  }

  /** "Began a case against <i>Peru</i> for …"; null where nobody is blamed for it. */
  private @Nullable Word blamed(Word above, @Nullable Word mark) {
    List<Word> blamed =
        mark != null && mark.lemma().equals("for")
            ? new Clause(tree, above).prepositional("against")
            : List.of();
    return blamed.isEmpty() ? null : blamed.get(0);
  }

  /** "Fined the bank", and not "used the money": who can do something. */
  private static boolean isSomebody(Word word) {
    return switch (word.referent()) {
      case PERSON, ORGANIZATION -> true;
      default -> word.upos().equals("PROPN") || word.upos().equals("PRON");
    };
  }

  /**
   * Who is to do what the open complement says: the object where there is one, else the subject.
   */
  private @Nullable Word controller(Word above, int limit) {
    Word subject = turned(tree, above);
    for (Word child : tree.children(above)) {
      boolean object = child.deprel().equals("obj") || child.deprel().equals("iobj");
      if (object && !child.equals(subject)) {
        return antecedent(above, child);
      }
    }
    return of(above, limit);
  }

  /**
   * Who is to do what an infinitive behind a noun says: its owner ("<i>Iran's</i> decision to
   * leave", "the <i>US</i> decision to leave", "a decision by <i>Iran</i> to leave"), else the
   * noun's subject.
   */
  private @Nullable Word decider(Word noun, int limit) {
    Word owner = tree.child(noun, "nmod:poss");
    if (owner != null) {
      return owner;
    }
    for (Word child : tree.children(noun)) {
      if (child.deprel().equals("nmod") && new Clause(tree, noun).marker(child).equals("by")) {
        return child;
      }
    }
    Word name = tree.child(noun, "compound");
    name = name == null ? tree.child(noun, "amod") : name;
    return name != null && isName(name) ? name : holder(noun, limit);
  }

  /** "<i>Oman</i> has no plans to leave": who has what the infinitive hangs on. */
  private @Nullable Word holder(Word noun, int limit) {
    Word verb = noun.deprel().equals("obj") ? tree.head(noun) : null;
    return verb != null && verb.lemma().equals("have") ? of(verb, limit) : of(noun, limit);
  }

  /** "US", "Turkish": and not "military", nor the first word of the sentence. */
  private static boolean isName(Word word) {
    return word.index() > 0 && Character.isUpperCase(word.text().codePointAt(0));
  }
}
