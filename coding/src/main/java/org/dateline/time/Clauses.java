package org.dateline.time;

import java.util.HashSet;
import java.util.Set;
import org.dateline.entity.PronounForms;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Determiners;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.time.Setting.Direction;

/**
 * Whether a clause looks back or ahead, by its verb's tense, its auxiliaries, and the words of
 * {@code time/directions.tsv}; who tells it, and whether it tells something new. Immutable.
 */
final class Clauses {
  static final String[] COLUMNS = {"lemma", "looks", "example"};

  private static final int FAR = 30;
  private static final Set<String> CLAUSAL =
      Set.of("root", "ccomp", "advcl", "acl", "csubj", "parataxis", "xcomp", "conj");

  private final Set<String> ahead = new HashSet<>();
  private final Set<String> wanting = new HashSet<>();
  private final Set<String> back = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();
  private final Set<String> unmarked = new HashSet<>();

  private final PronounForms pronouns;
  private final Determiners determiners;

  private Clauses(PronounForms pronouns, Determiners determiners) {
    this.pronouns = pronouns;
    this.determiners = determiners;
  }

  static Clauses load(Knowledge knowledge) {
    Clauses clauses = new Clauses(PronounForms.load(knowledge), Determiners.load(knowledge));
    for (Row row : knowledge.table("time/directions.tsv", 2, COLUMNS)) {
      switch (row.cell(1)) {
        case "ahead" -> clauses.ahead.add(row.cell(0));
        case "wants" -> clauses.wanting.add(row.cell(0));
        case "back" -> clauses.back.add(row.cell(0));
        case "report" -> clauses.reporting.add(row.cell(0));
        case "either" -> clauses.unmarked.add(row.cell(0));
        default ->
            throw row.fault(
                "unknown direction " + row.cell(1), "write ahead, wants, back, report or either");
      }
    }
    return clauses;
  }

  /** Where the clause that governs a word looks: the first verb above it that tells. */
  Direction direction(Tree tree, Word word) {
    Word at = word;
    for (int steps = 0; at != null && steps < FAR; steps++) {
      Direction told = told(tree, at);
      if (told != Direction.NONE) {
        return told;
      }
      at = tree.head(at);
    }
    return Direction.NONE;
  }

  /** What one word and its auxiliaries tell. */
  private Direction told(Tree tree, Word word) {
    boolean finite = word.xpos().equals("VBD");
    boolean perfect = false;
    for (Word child : tree.children(word)) {
      boolean auxiliary = child.relation().equals("aux") || child.relation().equals("cop");
      boolean says = auxiliary || child.relation().equals("advmod");
      if (says && looksAhead(child)) {
        return Direction.FUTURE;
      }
      if (child.relation().equals("mark") && back.contains(child.lemma())) {
        return Direction.PAST;
      }
      finite |= auxiliary && child.xpos().equals("VBD");
      perfect |= auxiliary && child.lemma().equals("have");
    }
    boolean past = word.xpos().equals("VBP") && unmarked.contains(word.lowerText());
    boolean ahead = looksAhead(word) && !past;
    if (past || finite || perfect || (!ahead && isBareParticiple(tree, word))) {
      return Direction.PAST;
    }
    return ahead ? Direction.FUTURE : present(tree, word);
  }

  private boolean looksAhead(Word word) {
    return ahead.contains(word.lowerLemma());
  }

  private static boolean isBareParticiple(Tree tree, Word word) {
    return word.xpos().equals("VBN") && tree.child(word, "aux:pass") == null;
  }

  /** Verbs that report tell in the present what was: "says on Friday". */
  private Direction present(Tree tree, Word word) {
    if (isToInfinitive(tree, word)) {
      return isPartOfDeed(tree, word) ? Direction.NONE : Direction.FUTURE;
    }
    boolean present = word.xpos().equals("VBZ") || word.xpos().equals("VBP");
    if (!present) {
      return Direction.NONE;
    }
    return reporting.contains(word.lemma()) ? Direction.PAST : Direction.PRESENT;
  }

  /**
   * Whether an infinitive is of the time of the verb that it hangs on: "managed to <i>leave</i>",
   * "came to <i>help</i>"; not "agreed to <i>meet</i>", "the plan to <i>leave</i>".
   */
  boolean isPartOfDeed(Tree tree, Word infinitive) {
    Word above = tree.head(infinitive);
    boolean governed =
        infinitive.relation().equals("xcomp") || infinitive.relation().equals("advcl");
    return above != null
        && governed
        && isToInfinitive(tree, infinitive)
        && !looksAhead(above)
        && !reports(above)
        && !ahead.contains(above.lowerText()) // "going to leave"
        && !wanting.contains(above.lowerLemma());
  }

  private static boolean isToInfinitive(Tree tree, Word word) {
    if (!word.xpos().equals("VB")) {
      return false;
    }
    boolean after = word.index() > 0 && tree.word(word.index() - 1).lemma().equals("to");
    Word mark = tree.child(word, "mark");
    return after || (mark != null && mark.lemma().equals("to"));
  }

  boolean reports(Word word) {
    return reporting.contains(word.lemma());
  }

  /** "Made <i>an appeal</i>", "won <i>approval</i>": not "mourned <i>the attack</i>". */
  boolean isNewObject(Tree tree, Word noun) {
    return noun.relation().equals("obj")
        && tree.children(noun).stream()
            .noneMatch(
                child ->
                    child.deprel().equals("nmod:poss")
                        || determiners.is(child.lemma(), Determiners.Kind.DEFINITE));
  }

  /** "A 1995 Corolla": a year's make of a product. */
  boolean isMake(Tree tree, Word year) {
    Word name = tree.head(year);
    return name != null
        && name.upos().equals("PROPN")
        && Bearings.isInside(year)
        && tree.children(name).stream()
            .anyMatch(child -> determiners.is(child.lemma(), Determiners.Kind.INDEFINITE));
  }

  /** Whether somebody tells of himself in a sentence: "I saw them when they left". */
  boolean isOfSpeaker(Tree tree) {
    return tree.words().stream().anyMatch(word -> pronouns.isSpeaking(word.text()));
  }

  /** The word that heads the clause in which a word stands. */
  static Word head(Tree tree, Word word) {
    Word at = word;
    while (!isHead(at)) {
      Word above = tree.head(at);
      if (above == null) {
        return at;
      }
      at = above;
    }
    return at;
  }

  /** A coordinated noun heads no clause. */
  private static boolean isHead(Word word) {
    boolean clausal = CLAUSAL.contains(word.relation());
    boolean coordinated = word.relation().equals("conj");
    return word.head() < 0 || (clausal && (!coordinated || word.isVerb()));
  }
}
