package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;

/**
 * "Gulf ministers <i>meeting</i> in Muscat urged Iran to yield": what the model takes for a noun
 * that the people before it only describe is what these people did, and they are the subject. The
 * words are those of {@code text/gerunds.tsv}. Immutable.
 */
final class Gerunds {
  private static final Morphology PARTICIPLE = Morphology.of("Tense=Pres|VerbForm=Part");

  /** What a tree may have such people as: as of the noun, or as those who do it. */
  private static final Set<String> BEFORE = Set.of("compound", "nmod", "nsubj");

  private final Set<String> gerunds;
  private final Lemmatizer lemmatizer;

  Gerunds(Set<String> gerunds, Lemmatizer lemmatizer) {
    this.gerunds = gerunds;
    this.lemmatizer = lemmatizer;
  }

  static Gerunds load(Knowledge knowledge, Lemmatizer lemmatizer) {
    return new Gerunds(knowledge.words("text/gerunds.tsv", "word"), lemmatizer);
  }

  /** The words of a tree, of which those that are taken for nouns are mended. */
  List<Word> mend(List<Word> words) {
    List<Word> mended = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      Word gerund = mended.get(i);
      Word people = mended.get(i - 1);
      if (gerunds.contains(gerund.lowerText())
          && gerund.relation().equals("nsubj")
          && isDescribing(people, gerund)) {
        mended.set(i - 1, people.under(gerund.head(), gerund.deprel()));
        for (int before = 0; before < i - 1; before++) {
          Word word = mended.get(before);
          if (word.head() == i) {
            mended.set(before, word.under(i - 1, word.deprel()));
          }
        }
        String lemma = lemmatizer.lemma(gerund.text(), "VBG");
        mended.set(i, gerund.as(lemma, "VERB", "VBG", PARTICIPLE).under(i - 1, "acl"));
      }
    }
    return mended;
  }

  /** "Ministers" of "ministers meeting", and not "cabinet" of "a cabinet meeting". */
  private static boolean isDescribing(Word people, Word gerund) {
    return people.isPlural()
        && people.head() == gerund.index()
        && BEFORE.contains(people.relation());
  }
}
