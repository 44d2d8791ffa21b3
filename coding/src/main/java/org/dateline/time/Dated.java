package org.dateline.time;

import java.time.LocalDate;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A resolved expression with what it came from.
 *
 * @param anchor the day of the event that it counts from, where the words name one and it is known
 */
record Dated(TimeMention mention, Found found, @Nullable LocalDate anchor) {
  /**
   * Whether an event can happen on it: a date or time of day whose days are known, or of which at
   * least is known that it was years ago.
   */
  boolean dates() {
    boolean date =
        mention.type() == TimeMention.Type.DATE || mention.type() == TimeMention.Type.TIME;
    boolean window = found.meaning() instanceof Meaning.Window;
    return (date || window) && (mention.from() != null || LongAgo.isYearsBack(this));
  }

  /** Whether it counts from an event that its words name: "a week after the attacks". */
  boolean countsFromEvent() {
    return found.meaning() instanceof Meaning.Shift shift && shift.anchor() == Meaning.Anchor.EVENT;
  }

  /** Whether a word of its sentence is among its words. */
  boolean covers(Word word) {
    return mention.first() <= word.index() && word.index() <= mention.last();
  }

  /** The word of the expression that hangs on one outside it. */
  Word top(Tree tree) {
    return tree.top(mention.first(), mention.last());
  }
}
