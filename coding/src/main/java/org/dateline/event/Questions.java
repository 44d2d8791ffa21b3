package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.syntax.Word;

/**
 * Whether what a trigger tells is asked rather than told: in a question, or as one that it puts.
 *
 * @param match the trigger
 */
record Questions(Match match) {
  /** How what is asked, and of whom, hangs on a verb. */
  private static final Set<String> ASKED =
      Set.of("obj", "iobj", "xcomp", "ccomp", "advcl", "obl", "nsubj:pass");

  /** How what a question asks about hangs on its root. */
  private static final Set<String> OF_QUESTION =
      Set.of("conj", "xcomp", "ccomp", "csubj", "obj", "obl", "nsubj");

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private static final int LIMIT = 40;

  /**
   * "Why does he not <i>help</i> them?": what a question is about, not what it takes for granted.
   */
  boolean isAskedAbout() {
    if (!endsAsQuestion()) {
      return false;
    }
    Word at = match.anchor();
    for (int i = 0; i < LIMIT && at.head() >= 0; i++) {
      if (!OF_QUESTION.contains(at.relation())) {
        return false;
      }
      at = match.tree().word(at.head());
    }
    return at.head() < 0;
  }

  private boolean endsAsQuestion() {
    List<Word> words = match.tree().words();
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).text().equals("?")) {
        return true;
      }
      if (!words.get(i).upos().equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  /** "Why?" he asked: a verb alone; or "asked whether it was so". */
  boolean asksNothing() {
    List<Word> below = match.tree().children(match.head());
    List<Word> asked = below.stream().filter(this::isAsked).toList();
    return match.head().upos().equals("VERB")
        && match.words().size() == 1
        && (asked.stream().allMatch(this::isOwnWish) || isAskedFirst());
  }

  /** "Asked <i>why it was so</i>": a question put to somebody, or to nobody. */
  boolean isPutAsQuestion() {
    return match.head().upos().equals("VERB")
        && match.words().size() == 1
        && match.tree().children(match.head()).stream().anyMatch(this::isQuestion);
  }

  /** "Asked <i>not to be named</i>": what is done to the one who asks. */
  private boolean isOwnWish(Word asked) {
    return asked.relation().equals("xcomp") && match.tree().child(asked, "aux:pass") != null;
  }

  /** What is asked, or of whom; not "asked <i>on Monday</i>". */
  private boolean isAsked(Word child) {
    Clause clause = new Clause(match.tree(), match.head());
    if (!child.relation().equals("obl") || clause.passive()) {
      return ASKED.contains(child.relation());
    }
    String preposition = clause.marker(child);
    return match.frame().content().contains(preposition)
        || match.frame().recipient().contains(preposition);
  }

  /** "<i>Asked</i> about the deal, the minister said": who was asked. */
  private boolean isAskedFirst() {
    return match.head().index() == 0
        && match.head().relation().equals("advcl")
        && match.head().xpos().startsWith("VB")
        && !match.head().xpos().equals("VBG");
  }

  /** "Asked <i>whether it was so</i>", "<i>how?</i>"; "I ask you: <i>was it so?</i>" */
  private boolean isQuestion(Word word) {
    String subordinator = new Clause(match.tree(), word).subordinator();
    return switch (word.relation()) {
      case "ccomp" ->
          subordinator.equals("if")
              || subordinator.equals("whether")
              || isInterrogative(word)
              || isInverted(word)
              || isMarked(word)
              || isStatement(word);
      case "parataxis" -> isInverted(word) || isMarked(word);
      default -> false;
    };
  }

  /** "He asked them, <i>'I just want to be sure'</i>": what is said to them, and not asked. */
  private boolean isStatement(Word clause) {
    return FINITE.contains(clause.xpos())
        && match.tree().child(clause, "nsubj") != null
        && match.tree().child(clause, "aux") == null
        && match.tree().children(clause).stream().anyMatch(child -> child.xpos().equals("``"));
  }

  /** "<i>Is there any doubt?</i>" he asked; trees hang the mark on either verb. */
  private boolean isMarked(Word clause) {
    Stream<Word> behind =
        match.tree().children(match.head()).stream()
            .filter(child -> child.index() > clause.index())
            .filter(child -> child.index() < match.head().index());
    return !isModal(clause)
        && Stream.concat(match.tree().children(clause).stream(), behind)
            .anyMatch(child -> child.text().equals("?"));
  }

  /** "<i>Why</i> they left", "<i>who</i> it was". */
  private boolean isInterrogative(Word clause) {
    return isQuestionWord(clause)
        || match.tree().children(clause).stream()
            .anyMatch(child -> child.index() < clause.index() && isQuestionWord(child));
  }

  private static boolean isQuestionWord(Word word) {
    return word.xpos().startsWith("W") && !word.deprel().equals("mark");
  }

  /** "<i>Did you</i> know?"; not "could you leave?", which asks for it. */
  private boolean isInverted(Word verb) {
    return new Clause(match.tree(), verb).isInverted() && !isModal(verb);
  }

  private boolean isModal(Word verb) {
    Word auxiliary = match.tree().child(verb, "aux");
    return auxiliary != null && auxiliary.xpos().equals("MD");
  }
}
