package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A predicate and its arguments by Universal Dependencies: what stands as its subject, object and
 * prepositional phrases, passives undone, shared and relative subjects found.
 *
 * @param tree the sentence
 * @param word the predicate: a verb, or a noun or adjective used as one
 */
record Clause(Tree tree, Word word) {
  private static final Set<String> WH = Set.of("WDT", "WP", "WP$");
  private static final int LIMIT = 12;

  /** The clause of a word: that of the verb it stands with where it is an auxiliary. */
  static Clause of(Tree tree, Word word) {
    Word head = tree.head(word);
    return new Clause(tree, head != null && word.relation().equals("aux") ? head : word);
  }

  /** Whether the predicate is a passive, finite or participial. */
  boolean passive() {
    if (isActive() || isPerfect()) {
      return false;
    }
    for (Word child : tree.children(word)) {
      if (child.deprel().equals("nsubj:pass")
          || child.deprel().equals("aux:pass")
          || (child.deprel().equals("obl:agent") && isPast())) {
        return true;
      }
    }
    Word head = tree.head(word);
    if (head != null && word.deprel().equals("conj") && word.xpos().equals("VBN")) {
      return !hasAuxiliary() && directObject() == null && new Clause(tree, head).passive();
    }
    boolean reduced = word.relation().equals("acl") && isPast() && !hasSubject();
    boolean participle = word.xpos().equals("VBN") && word.relation().equals("advcl");
    return (reduced || participle || isBehindWith() || isResult())
        && !hasAuxiliary()
        && directObject() == null;
  }

  /**
   * "Had him <i>killed</i>", "ordered the clerks <i>held</i>": what becomes of the object above.
   */
  private boolean isResult() {
    Word above = tree.head(word);
    if (above == null || !word.deprel().equals("xcomp") || !word.xpos().equals("VBN")) {
      return false;
    }
    Word whom = tree.child(above, "obj");
    return whom != null
        && above.upos().equals("VERB")
        && above.index() < whom.index()
        && whom.index() < word.index();
  }

  /** "Two men <i>had attacked</i>", whatever the tree says: "have" alone makes no passive. */
  private boolean isPerfect() {
    boolean perfect = false;
    for (Word child : tree.children(word)) {
      if (child.upos().equals("AUX")) {
        perfect = child.lemma().equals("have") && child.index() < word.index();
        if (!perfect) {
          return false;
        }
      }
    }
    return perfect;
  }

  /**
   * "With the city ravaged and the rebels <i>allowed</i> to leave": a participle with a subject.
   */
  private boolean isBehindWith() {
    Word first = word.deprel().equals("conj") ? tree.head(word) : word;
    Word mark = first == null ? null : tree.child(first, "mark");
    return word.xpos().equals("VBN") && mark != null && mark.lemma().equals("with") && hasSubject();
  }

  /** Whether it is told as past: "attacked", "has attacked", "was attacked". */
  boolean past() {
    for (Word child : tree.children(word)) {
      if (child.relation().equals("aux")) {
        return child.xpos().equals("VBD") || child.lemma().equals("have");
      }
    }
    return word.xpos().equals("VBD");
  }

  /** Whether it is a participle with an infinitive "have": "would <i>have attacked</i>". */
  boolean perfectInfinitive() {
    return word.xpos().equals("VBN")
        && tree.children(word).stream()
            .anyMatch(
                child ->
                    child.deprel().equals("aux")
                        && child.xpos().equals("VB")
                        && child.lemma().equals("have"));
  }

  /** "from attacking", "from being attacked". */
  boolean gerund() {
    Word passive = tree.child(word, "aux:pass");
    return word.xpos().equals("VBG") || (passive != null && passive.xpos().equals("VBG"));
  }

  /**
   * Whether it is a past tense with an object, whatever tree and tags say: "bombers linked to the
   * group <i>killed</i> 57 people", "the cell that police say <i>kidnapped</i> two nurses".
   */
  private boolean isActive() {
    return (word.xpos().equals("VBD") || (word.xpos().equals("VBN") && hasSubject()))
        && tree.child(word, "obj") != null
        && tree.children(word).stream().noneMatch(child -> child.relation().equals("aux"));
  }

  /** A past tense or participle, which taggers confuse: "a reporter, <i>killed</i> at home". */
  private boolean isPast() {
    return word.xpos().equals("VBN") || word.xpos().equals("VBD");
  }

  boolean hasSubject() {
    return tree.children(word).stream().anyMatch(child -> child.relation().equals("nsubj"));
  }

  /**
   * Whether the predicate is a past tense without auxiliaries, and has a subject of its own or that
   * of a passive that it is coordinated with: "were run over and <i>killed</i>".
   */
  boolean isSimplePast() {
    return word.xpos().equals("VBD")
        && !hasAuxiliary()
        && (SubjectFinder.own(tree, word) != null || isBesidePassive());
  }

  private boolean isBesidePassive() {
    Word first = tree.head(word);
    return first != null
        && word.deprel().equals("conj")
        && first.upos().equals("VERB")
        && new Clause(tree, first).passive();
  }

  /** "<i>Did they</i> leave", "<i>had they</i> left": an auxiliary before the subject. */
  boolean isInverted() {
    Word auxiliary = tree.child(word, "aux");
    Word subject = tree.child(word, "nsubj");
    return auxiliary != null && subject != null && auxiliary.index() < subject.index();
  }

  boolean hasAuxiliary() {
    return tree.child(word, "aux") != null;
  }

  /** Who does it: the subject of an active, the agent of a passive. */
  List<Word> agents() {
    if (passive()) {
      return new AgentFinder(tree).of(word);
    }
    Word subject = subject();
    return subject == null ? List.of() : conjuncts(subject);
  }

  /** Whom it is done to: the object of an active, the subject of a passive. */
  List<Word> patients() {
    Word object = passive() ? subject() : directObject();
    return object == null ? List.of() : conjuncts(object);
  }

  private @Nullable Word directObject() {
    return new ObjectFinder(tree).of(word);
  }

  /** Whom it is given to: "gave <i>Oman</i> two jets". */
  List<Word> indirect() {
    Word object = new ObjectFinder(tree).indirect(word);
    return object == null ? List.of() : conjuncts(object);
  }

  /** The subject as written, or the one it shares with a governor; null where there is none. */
  @Nullable Word subject() {
    return new SubjectFinder(tree).of(word);
  }

  /** What a relative pronoun stands for; the word itself where it is none. */
  Word antecedent(Word pronoun) {
    boolean relative =
        WH.contains(pronoun.xpos())
            || (pronoun.upos().equals("PRON") && pronoun.lemma().equals("that"));
    if (!relative) {
      return pronoun;
    }
    Word at = word;
    for (int i = 0; i < LIMIT && at != null; i++) {
      if (at.deprel().equals("acl:relcl")) {
        Word head = tree.head(at);
        boolean subject = pronoun.relation().equals("nsubj");
        return head == null ? pronoun : subject ? described(head, at) : head;
      }
      at = tree.head(at);
    }
    return pronoun;
  }

  /**
   * Whom a relative clause describes: "Peru and <i>Chile, which has</i> agreed": a singular verb
   * describes the last of a list.
   */
  Word described(Word head, Word clause) {
    Word last = head;
    for (Word child : tree.children(head)) {
      boolean before = child.deprel().equals("conj") && child.index() < clause.index();
      last = before ? child : last;
    }
    boolean several = last.xpos().equals("NNS") || last.xpos().equals("NNPS");
    return last.equals(head) || several || !isSingular(clause) ? head : last;
  }

  /** Whether a finite verb is of the third person singular: "has left", "is ready", "leaves". */
  private boolean isSingular(Word verb) {
    for (Word child : tree.children(verb)) {
      if (child.upos().equals("AUX")) {
        return child.xpos().equals("VBZ") || child.text().equalsIgnoreCase("was");
      }
    }
    return verb.xpos().equals("VBZ");
  }

  /** The phrases that a preposition introduces, below the predicate. */
  List<Word> prepositional(String preposition) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      if ((child.relation().equals("obl") || child.relation().equals("nmod"))
          && !child.deprel().equals("nmod:poss")
          && marker(child).equals(preposition)) {
        found.addAll(conjuncts(antecedent(child)));
      }
      boolean clause = child.deprel().equals("acl") || child.deprel().equals("advcl");
      Word whom = clause && child.xpos().equals("VB") ? whom(child, preposition) : null;
      if (whom != null) {
        found.addAll(conjuncts(whom));
      }
    }
    if (found.isEmpty() && preposition.equals("by")) {
      return atTheHands();
    }
    return found.isEmpty() ? shared(preposition) : found;
  }

  /** "A loan <i>for Chad</i> to build a dam": who is to do what a noun is for; null for none. */
  private @Nullable Word whom(Word infinitive, String preposition) {
    Word subject = tree.child(infinitive, "nsubj");
    if (subject == null) {
      return null;
    }
    int first = tree.first(subject);
    boolean marked =
        tree.children(infinitive).stream()
            .filter(mark -> mark.deprel().equals("mark") && mark.index() < first)
            .anyMatch(mark -> mark.lemma().equals(preposition));
    return marked ? subject : null;
  }

  /** "Suffered losses <i>at the hands of rebels</i>": who did it, as "by" says it. */
  List<Word> atTheHands() {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      Word owner = tree.child(child, "nmod:poss");
      boolean hands = child.text().equalsIgnoreCase("hands") && marker(child).equals("at");
      if (hands && owner != null) {
        found.addAll(conjuncts(owner));
      } else if (hands) {
        found.addAll(new Clause(tree, child).prepositional("of"));
      }
    }
    return found;
  }

  /** Phrases after a second verb that the tree hangs on the first: "bought and sent food to X". */
  private List<Word> shared(String preposition) {
    List<Word> found = new ArrayList<>();
    Word first = tree.head(word);
    if (first != null && word.deprel().equals("conj") && first.upos().equals("VERB")) {
      for (Word child : tree.children(first)) {
        if (child.relation().equals("obl")
            && child.index() > word.index()
            && marker(child).equals(preposition)) {
          found.addAll(conjuncts(child));
        }
      }
    }
    return found;
  }

  /**
   * Prepositional phrases that the tree hangs on the object, or on a phrase of it, though they may
   * as well be the predicate's: "sent a team of nurses to Haiti", "the arrest of a leader by
   * police".
   */
  List<Word> prepositionalBelow(String preposition) {
    List<Word> found = new ArrayList<>();
    for (Word child : tree.children(word)) {
      boolean beside = child.deprel().equals("conj") && !child.upos().equals("VERB");
      if (child.relation().equals("obj") || child.deprel().equals("nmod") || beside) {
        Clause below = new Clause(tree, child);
        found.addAll(below.prepositional(preposition));
        found.addAll(below.prepositionalBelow(preposition));
      }
    }
    return found;
  }

  /** The preposition of a phrase, several words joined by a blank; empty where it has none. */
  String marker(Word phrase) {
    StringBuilder marker = new StringBuilder();
    for (Word child : tree.children(phrase)) {
      if (child.deprel().equals("case") && !child.lemma().equals("'s")) {
        append(marker, child);
        for (Word part : tree.children(child)) {
          if (part.deprel().equals("fixed")) {
            append(marker, part);
          }
        }
      }
    }
    Word named = marker.isEmpty() ? tree.child(phrase, "appos") : null;
    return named == null ? marker.toString() : markerBefore(phrase, named);
  }

  /** "with leader Ali Khamenei": the preposition that the tree hangs on the name. */
  private String markerBefore(Word phrase, Word named) {
    StringBuilder marker = new StringBuilder();
    for (Word child : tree.children(named)) {
      if (child.deprel().equals("case") && child.index() < phrase.index()) {
        append(marker, child);
      }
    }
    return marker.toString();
  }

  private static void append(StringBuilder to, Word word) {
    if (to.length() > 0) {
      to.append(' ');
    }
    to.append(word.text().toLowerCase(Locale.ROOT));
  }

  /** A phrase's head and the heads coordinated with it. */
  List<Word> conjuncts(Word first) {
    List<Word> all = new ArrayList<>();
    all.add(first);
    addConjuncts(first, all);
    Word named = tree.child(first, "appos");
    if (named != null && named.index() == first.index() + 1) {
      addConjuncts(named, all); // "leader Ali Khamenei and President Rouhani"
    }
    return all;
  }

  private void addConjuncts(Word of, List<Word> all) {
    for (Word child : tree.children(of)) {
      if (child.deprel().equals("conj")) {
        all.add(child);
      }
    }
  }

  /** Whether the predicate's own clause says "to": an infinitive. */
  boolean infinitive() {
    for (Word child : tree.children(word)) {
      if (child.deprel().equals("mark") && child.lemma().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its verb stands in its bare form behind a subject: "that the pact <i>be</i> torn". */
  boolean subjunctive() {
    Word verb = word;
    for (Word child : tree.children(word)) {
      if (child.relation().equals("aux") && !child.deprel().equals("aux:pass")) {
        return false;
      }
      if (child.deprel().equals("aux:pass") || child.relation().equals("cop")) {
        verb = child;
      }
    }
    return verb.xpos().equals("VB") && !infinitive() && subject() != null;
  }

  /** The subordinating word of the predicate's clause, such as "if"; empty where there is none. */
  String subordinator() {
    for (Word child : tree.children(word)) {
      if (child.deprel().equals("mark") && !child.lemma().equals("to")) {
        return child.lemma();
      }
    }
    return "";
  }
}
