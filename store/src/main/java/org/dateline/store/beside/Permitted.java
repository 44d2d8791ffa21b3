package org.dateline.store.beside;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which statements a host answers. The transaction that is lent cannot write; what is kept out here
 * would end it, or begin another.
 */
final class Permitted {
  private static final Set<String> QUESTIONS =
      Set.of(
          "select",
          "with",
          "from",
          "values",
          "table",
          "describe",
          "desc",
          "show",
          "summarize",
          "explain",
          "pivot",
          "unpivot");

  /** Before the first word: space, brackets, and comments that hold no others. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?:[\\s(]|--[^\\n]*\\n|/\\*(?:[^*/]|\\*(?!/)|/(?!\\*))*+\\*/)*+(\\w+)\\b");

  private Permitted() {}

  /** Whether it is one statement, which asks. */
  static boolean isQuestion(String text) {
    Matcher first = FIRST_WORD.matcher(text);
    return first.lookingAt()
        && QUESTIONS.contains(first.group(1).toLowerCase(Locale.ROOT))
        && text.indexOf(';') < 0;
  }
}
