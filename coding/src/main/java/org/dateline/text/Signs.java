package org.dateline.text;

/** Classes of characters that the cutting of text rests on. */
final class Signs {
  private Signs() {}

  /** White space, controls, and signs without width; soft hyphens and joiners belong to words. */
  static boolean isBlank(int c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || (Character.getType(c) == Character.FORMAT && !isJoiner(c));
  }

  /** A mark on the letter before it, or a sign without width that joins letters. */
  static boolean isMark(int c) {
    if (c < 128) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isJoiner(c);
  }

  private static boolean isJoiner(int c) {
    return c == '\u00ad' || c == '\u200c' || c == '\u200d';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  static boolean isDigitAt(String text, int at, int end) {
    return at < end && Character.isDigit(text.charAt(at));
  }

  static boolean isLetterAt(String text, int at, int end) {
    return at < end && Character.isLetter(text.codePointAt(at));
  }
}
