package org.dateline.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** Which words of a report stand between quotation marks. Immutable. */
final class DirectSpeech {
  /** What fewer words between quotation marks say is a term, not speech. */
  private static final int FEWEST_WORDS = 6;

  private final List<BitSet> quoted;

  private DirectSpeech(List<BitSet> quoted) {
    this.quoted = quoted;
  }

  /** Reads the quotation marks, which a speech of several sentences closes at its end only. */
  static DirectSpeech of(List<Tree> trees) {
    List<BitSet> quoted = new ArrayList<>(trees.size());
    boolean open = false;
    int paragraph = -1;
    for (Tree tree : trees) {
      if (tree.sentence().paragraph() != paragraph) {
        paragraph = tree.sentence().paragraph();
        open = false;
      }
      BitSet words = new BitSet(tree.words().size());
      int from = 0;
      for (Word word : tree.words()) {
        if (isMark(word)) {
          close(words, from, word.index(), open);
          open = opens(word, open);
          from = word.index() + 1;
        }
      }
      close(words, from, tree.words().size(), open);
      quoted.add(words);
    }
    return new DirectSpeech(quoted);
  }

  private static void close(BitSet words, int from, int to, boolean open) {
    if (open && to - from >= FEWEST_WORDS) {
      words.set(from, to);
    }
  }

  private static boolean isMark(Word word) {
    return switch (word.text()) {
      case "\"", "“", "”", "``", "''", "«", "»" -> true;
      default -> false;
    };
  }

  private static boolean opens(Word mark, boolean open) {
    return switch (mark.text()) {
      case "“", "``", "«" -> true;
      case "”", "''", "»" -> false;
      default -> !open;
    };
  }

  /** Whether the word with this index of this sentence is quoted. */
  boolean holds(int sentence, Word word) {
    return quoted.get(sentence).get(word.index());
  }
}
