package org.dateline.event;

import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Who says so. */
final class Attributions {
  private Attributions() {}

  /** The subject of a verb of saying, null where there is no verb or it has none. */
  static @Nullable Attribution of(Tree tree, @Nullable Word says) {
    if (says == null) {
      return null;
    }
    Word speaker = new Clause(tree, says).subject();
    if (speaker == null) {
      return null;
    }
    int first = tree.first(speaker);
    int last = Math.max(speaker.index(), lastOfName(tree, speaker));
    return new Attribution(textOf(tree, first, last), says.text(), tree.span(first, last));
  }

  private static int lastOfName(Tree tree, Word head) {
    int last = head.index();
    for (Word child : tree.children(head)) {
      if (child.relation().equals("flat") || child.relation().equals("compound")) {
        last = Math.max(last, child.index());
      }
    }
    return last;
  }

  private static String textOf(Tree tree, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = tree.word(i);
      if (i > first && tree.word(i - 1).span().end() < word.span().begin()) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return text.toString();
  }
}
