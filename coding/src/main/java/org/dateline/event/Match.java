package org.dateline.event;

import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A frame's words found in a sentence.
 *
 * @param frame the frame
 * @param part what kind of word carries it
 * @param tree the sentence
 * @param words the words, the head first
 * @param light the light verb that carries a noun ("launched an offensive"), if any
 * @param anchor the word whose place in the tree is the event's: the light verb, the noun of a
 *     series ("a wave of strikes"), or the head itself
 */
record Match(
    Frame frame,
    Frame.Part part,
    Tree tree,
    List<Word> words,
    LightVerbs.@Nullable Use light,
    Word anchor) {

  Word head() {
    return words.get(0);
  }

  /** "<i>The attack</i> on the port": a noun that means one deed, which the reader may know of. */
  boolean isThatDeed() {
    Word determiner = tree.child(head(), "det");
    return part == Frame.Part.NOUN
        && light == null
        && determiner != null
        && determiner.lemma().equals("the")
        && head().morphology().isSingular();
  }

  boolean has(Word word) {
    for (Word own : words) {
      if (own.index() == word.index()) {
        return true;
      }
    }
    return false;
  }

  /**
   * How likely the model holds it that these words tell an event of a type, 0 to 1; for an
   * expression of several words, the word that it is surest of.
   */
  double learned(String type) {
    double most = 0;
    for (Word word : words) {
      most = Math.max(most, tree.eventScores().of(word.index(), type));
    }
    return most;
  }

  /** Whether the model was asked, and holds it at least so likely, 0 to 1. */
  boolean isLikely(String type, double least) {
    return tree.eventScores().known() && learned(type) >= least;
  }

  /**
   * From the first to the last of the trigger's words where these stand together, else the head's.
   */
  Span trigger() {
    int first = head().index();
    int last = first;
    for (Word word : words) {
      first = Math.min(first, word.index());
      last = Math.max(last, word.index());
    }
    return last - first < words.size() + 2 ? tree.span(first, last) : head().span();
  }
}
