package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "The 61-year-old": people of whom only the age is said, which the model takes for adjectives and
 * dates. They are nouns with the lemma {@value #LEMMA}, subjects before a verb that has none and
 * objects behind one.
 */
final class Ages {
  static final String LEMMA = "year-old";

  /** From the number to the end: "61", "-", "year", "-", "old". */
  private static final int LENGTH = 5;

  private final List<Word> words;

  private Ages(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  static List<Word> of(List<Word> words) {
    Ages ages = new Ages(words);
    for (int i = LENGTH; i < words.size(); i++) {
      if (ages.isPerson(i)) {
        ages.person(i);
      }
    }
    return ages.words;
  }

  /** The names that are no such person's age. */
  static List<Name> without(List<Name> names, List<Word> words) {
    return names.stream()
        .filter(
            name -> !(name.type().equals("DATE") && LEMMA.equals(words.get(name.last()).lemma())))
        .toList();
  }

  private boolean isPerson(int old) {
    Word word = words.get(old);
    Word before = words.get(old - LENGTH);
    boolean whole =
        (word.lowerText().equals("old") || word.lowerText().equals("olds"))
            && words.get(old - 1).text().equals("-")
            && words.get(old - 2).lemma().equals("year")
            && words.get(old - 3).text().equals("-")
            && words.get(old - 4).upos().equals("NUM");
    boolean opens = before.upos().equals("DET") || before.upos().equals("NUM");
    return whole && opens && !isBeforeNoun(old);
  }

  /** "The 61-year-old <i>farmer</i>", "the 61-year-old <i>retired farmer</i>". */
  private boolean isBeforeNoun(int old) {
    Word word = words.get(old);
    Word next = old + 1 < words.size() ? words.get(old + 1) : null;
    boolean described = next != null && (next.upos().equals("NOUN") || next.upos().equals("PROPN"));
    return described || (word.modifies() && word.head() > old);
  }

  private void person(int old) {
    Word year = words.get(old - 2);
    Word verb = verb(words.get(old), year);
    boolean several = words.get(old).lowerText().equals("olds");
    Morphology number = Morphology.of(several ? "Number=Plur" : "Number=Sing");
    Word noun = words.get(old).as(LEMMA, "NOUN", several ? "NNS" : "NN", number);
    String relation = verb == null ? null : relation(verb, old);
    words.set(old, verb == null || relation == null ? noun : noun.under(verb.index(), relation));
    hang(year, old, "obl:unmarked");
    for (int i = 0; i <= old - LENGTH; i++) {
      Word word = words.get(i);
      if (word.head() > old - LENGTH && word.head() < old) {
        hang(word, old, word.deprel()); // the article and the preposition
      }
    }
  }

  private void hang(Word word, int head, String relation) {
    if (!isUnder(words.get(head), word)) {
      words.set(word.index(), word.under(head, relation));
    }
  }

  /** The verb whose argument the words may be; null where a preposition or another noun has it. */
  private @Nullable Word verb(Word old, Word year) {
    boolean placed =
        switch (old.relation()) {
          case "nsubj", "obj", "conj", "root" -> true;
          default -> words.stream().anyMatch(w -> w.head() == old.index() && isCase(w));
        };
    for (Word one : placed ? List.<Word>of() : List.of(old, year)) {
      Word head = one.head() < 0 ? null : words.get(one.head());
      if (head != null && head.upos().equals("VERB") && !isUnder(head, old)) {
        return head;
      }
    }
    return null;
  }

  private static boolean isCase(Word word) {
    return word.deprel().equals("case");
  }

  private boolean isUnder(Word word, Word above) {
    Word at = word;
    while (at.head() >= 0 && at.index() != above.index()) {
      at = words.get(at.head());
    }
    return at.index() == above.index();
  }

  private @Nullable String relation(Word verb, int old) {
    boolean passive = has(verb, "aux:pass");
    if (old < verb.index()) {
      boolean free = !has(verb, "nsubj") && !has(verb, "nsubj:pass");
      return free ? (passive ? "nsubj:pass" : "nsubj") : null;
    }
    return has(verb, "obj") || passive ? null : "obj";
  }

  private boolean has(Word verb, String relation) {
    return words.stream()
        .anyMatch(word -> word.head() == verb.index() && word.deprel().equals(relation));
  }
}
