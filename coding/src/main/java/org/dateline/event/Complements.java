package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that complete a trigger, and whom they name: what is said, asked or wanted, by whom,
 * of whom, for what and on what condition.
 *
 * @param match the trigger
 */
record Complements(Match match) {
  private static final List<String> REACHING = List.of("to", "against", "with", "on", "in");

  private static final Set<String> FOR = Set.of("for", "in", "to", "among");

  private static final Set<String> COMPLETING =
      Set.of("obj", "iobj", "xcomp", "ccomp", "csubj", "advcl", "obl");

  private static final Set<String> CONDITIONS = Set.of("unless", "until", "if");

  /** Whom the infinitive of purpose is for: "sent officers to train the army". */
  List<Word> purpose() {
    Tree tree = match.tree();
    List<Word> found = new ArrayList<>();
    List<Word> hosts = new ArrayList<>(match.words());
    if (match.light() != null) {
      hosts.add(match.light().verb());
    }
    for (Word host : hosts) {
      for (Word child : tree.children(host)) {
        addPatients(child, found);
        if (child.relation().equals("obj") || child.relation().equals("obl")) {
          tree.children(child).forEach(below -> addPatients(below, found)); // "in funds to help"
        }
      }
    }
    return found;
  }

  private void addPatients(Word child, List<Word> found) {
    Clause clause = new Clause(match.tree(), child);
    if (isPurpose(child)) {
      for (Word verb : clause.conjuncts(child)) {
        Clause aim = new Clause(match.tree(), verb);
        List<Word> given = aim.indirect(); // "a deal to sell <i>Oman</i> two jets"
        found.addAll(given.isEmpty() ? aim.patients() : given);
        Word said = match.tree().child(verb, "ccomp"); // "to demand <i>the party</i> go"
        Word whom = said == null ? null : SubjectFinder.own(match.tree(), said);
        if (whom != null && !whom.upos().equals("PRON")) {
          found.addAll(clause.conjuncts(whom));
        }
      }
    }
  }

  private boolean isPurpose(Word child) {
    boolean clausal =
        child.relation().equals("advcl")
            || child.relation().equals("acl")
            || child.relation().equals("xcomp");
    return clausal && new Clause(match.tree(), child).infinitive();
  }

  /** Whom or where the purpose is for: "announced money to fight the fever in <i>Guinea</i>". */
  List<Word> insidePurpose() {
    Tree tree = match.tree();
    List<Word> purposes = new ArrayList<>();
    for (Word word : tree.words()) {
      if (isPurpose(word) && match.words().stream().anyMatch(host -> tree.under(word, host))) {
        purposes.add(word);
      }
    }
    List<Word> found = new ArrayList<>();
    for (Word word : tree.words()) {
      Word head = tree.head(word);
      if (head != null
          && FOR.contains(new Clause(tree, head).marker(word))
          && purposes.stream().anyMatch(purpose -> tree.under(word, purpose))) {
        found.add(word);
      }
    }
    return found;
  }

  /**
   * Whom those fought who fell: "killed while fighting <i>rebels</i>", "died fighting against
   * <i>them</i>".
   *
   * @param combat verbs of fighting somebody
   */
  List<Word> fought(Set<String> combat) {
    Tree tree = match.tree();
    for (Word child : tree.children(match.head())) {
      Clause clause = new Clause(tree, child);
      boolean clausal = child.relation().equals("advcl") || child.relation().equals("xcomp");
      if (clausal && child.xpos().equals("VBG") && combat.contains(child.lemma())) {
        List<Word> foes = clause.prepositional("against");
        return foes.isEmpty() ? clause.patients() : foes;
      }
    }
    return List.of();
  }

  /** Who can meet the condition: "threatened to leave unless <i>Israel</i> withdrew". */
  List<Word> conditions() {
    Tree tree = match.tree();
    List<Word> verbs = new ArrayList<>(List.of(match.head()));
    for (Word child : tree.children(match.head())) {
      if (child.relation().equals("xcomp")
          || child.relation().equals("ccomp")
          || child.relation().equals("advcl")) {
        verbs.add(child);
      }
    }
    for (Word verb : verbs) {
      for (Word child : tree.children(verb)) {
        Clause clause = new Clause(tree, child);
        if (child.relation().equals("advcl") && CONDITIONS.contains(clause.subordinator())) {
          return clause.agents();
        }
      }
    }
    return List.of();
  }

  /** The subject of the verb of saying, or other verb, whose complement the clause is. */
  List<Word> speakers() {
    Word said = first(Clause.of(match.tree(), match.head()).word());
    Word above = match.tree().head(said);
    return above != null && said.relation().equals("ccomp")
        ? new Clause(match.tree(), above).agents()
        : List.of();
  }

  /** The first of several that are said in a row: "said they <i>had lied</i> and stolen". */
  private Word first(Word verb) {
    Word at = verb;
    for (Word above = match.tree().head(at);
        above != null && at.relation().equals("conj");
        above = match.tree().head(at)) {
      at = above;
    }
    return at;
  }

  /**
   * Whom the complement's deed would reach: its object, else who stands behind a preposition in it.
   */
  List<Word> objects() {
    Tree tree = match.tree();
    List<Word> found = new ArrayList<>();
    for (Word host : match.words()) {
      for (Word child : tree.children(host)) {
        if (child.relation().equals("ccomp") || child.relation().equals("xcomp")) {
          Clause clause = new Clause(tree, child);
          found.addAll(clause.patients());
          for (String preposition : REACHING) {
            found.addAll(clause.prepositional(preposition));
          }
        }
      }
    }
    return found;
  }

  /** The predicates of the clauses that complete the trigger: "willing to <i>help</i>". */
  List<Word> clauses() {
    List<Word> found = new ArrayList<>();
    for (Word host : match.words()) {
      for (Word child : match.tree().children(host)) {
        boolean complement =
            child.relation().equals("xcomp")
                || child.relation().equals("ccomp")
                || (child.relation().equals("advcl") && host.upos().equals("ADJ"));
        if (complement) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /**
   * The clauses that say what shall be and not what is: "insisted that the pact <i>be torn</i>".
   */
  List<Word> subjunctives() {
    return clauses().stream()
        .filter(clause -> clause.relation().equals("ccomp"))
        .filter(clause -> new Clause(match.tree(), clause).subjunctive())
        .toList();
  }

  /** Whatever completes the trigger: objects, clauses and phrases that do not say when. */
  List<Word> any() {
    return match.tree().children(match.head()).stream()
        .filter(child -> COMPLETING.contains(child.relation()) && !match.tree().isTime(child))
        .toList();
  }

  /**
   * The clauses with a verb of their own that it says: behind it, or those that it stands in or
   * beside ("<i>it was a mistake</i>, the minister conceded"; "as she conceded, <i>it was</i>").
   */
  List<Word> finite() {
    List<Word> behind =
        clauses().stream().filter(clause -> clause.relation().equals("ccomp")).toList();
    Word around = match.tree().head(match.head());
    boolean inside = match.head().relation().equals("parataxis") || isAside(around);
    return behind.isEmpty() && around != null && inside ? List.of(around) : behind;
  }

  /** Whether it stands behind "as" beside a clause, without an object: "as they had agreed". */
  private boolean isAside(@Nullable Word around) {
    return around != null
        && match.head().relation().equals("advcl")
        && new Clause(match.tree(), match.head()).subordinator().equals("as")
        && match.tree().child(match.head(), "obj") == null;
  }

  /** The complement's subject. */
  List<Word> subjects() {
    Word complement = complement();
    if (complement == null) {
      return List.of();
    }
    Clause clause = new Clause(match.tree(), complement);
    Word subject = clause.subject();
    return subject == null ? List.of() : clause.conjuncts(subject);
  }

  /** Who is to do what the complement says: of a passive, whom it names as its agent. */
  List<Word> agents() {
    Word complement = complement();
    return complement == null ? List.of() : new Clause(match.tree(), complement).agents();
  }

  /** The first complement; of a noun, "calls for Chad <i>to leave</i>". */
  private @Nullable Word complement() {
    Tree tree = match.tree();
    for (Word child : tree.children(match.head())) {
      boolean behindNoun =
          child.deprel().equals("acl")
              && new Clause(tree, child).infinitive()
              && SubjectFinder.own(tree, child) != null;
      if (child.relation().equals("ccomp") || child.relation().equals("xcomp") || behindNoun) {
        return child;
      }
    }
    return null;
  }

  /** The infinitives that complete the trigger, wherever the tree hangs them behind it. */
  List<Word> infinitives() {
    List<Word> found = new ArrayList<>(clauses());
    for (Word host : match.words()) {
      for (Word child : match.tree().children(host)) {
        if (child.relation().equals("advcl")) {
          found.add(child);
        }
        if (child.relation().equals("obl") || child.relation().equals("nmod")) {
          addBelow(child, found); // "agreed with Bolivia to write"
        }
      }
    }
    return found.stream().filter(c -> new Clause(match.tree(), c).infinitive()).toList();
  }

  private void addBelow(Word phrase, List<Word> clauses) {
    for (Word child : match.tree().children(phrase)) {
      if (child.deprel().equals("acl")) {
        clauses.add(child);
      }
    }
  }

  /** The complements whose subject is the trigger's own: "<i>wants</i> to <i>leave</i>". */
  List<Word> shared() {
    Tree tree = match.tree();
    Word subject = new Clause(tree, match.head()).subject();
    return clauses().stream()
        .filter(c -> c.relation().equals("xcomp") && c.upos().equals("VERB"))
        .filter(c -> subject != null && subject.equals(new Clause(tree, c).subject()))
        .toList();
  }
}
