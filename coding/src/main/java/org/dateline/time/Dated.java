package org.dateline.time;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** A resolved expression with what it came from. */
record Dated(TimeMention mention, Found found) {
  /** Whether an event can happen on it: a date or time of day whose days are known. */
  boolean dates() {
    boolean date =
        mention.type() == TimeMention.Type.DATE || mention.type() == TimeMention.Type.TIME;
    boolean window = found.meaning() instanceof Meaning.Window;
    return (date || window) && mention.from() != null;
  }

  /** The word of a stretch that hangs outside it: the first whose head is not within. */
  static Word top(Tree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tree.word(i).head();
      if (head < first || head > last) {
        return tree.word(i);
      }
    }
    return tree.word(last);
  }

  Word top(Tree tree) {
    return top(tree, mention.first(), mention.last());
  }
}
