package org.dateline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A number, a word or a sign of a written date.
 *
 * @param text the word folded, the digits in ASCII, or the sign
 * @param number its value where it is a number of at most 14 digits, else -1
 */
record DateToken(String text, long number) {
  private static final int LONGEST_NUMBER = 14;
  private static final char FIRST_HAN = '\u2e80';

  boolean isNumber() {
    return number >= 0;
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isWord() {
    return number < 0 && Character.isLetter(text.codePointAt(0));
  }

  int digits() {
    return text.length();
  }

  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (Character.isDigit(c)) {
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        tokens.add(number(text.substring(i, end)));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && inWord(text, end)) {
          end++;
        }
        tokens.add(new DateToken(Folding.fold(text.substring(i, end)), -1));
      } else if (!Character.isWhitespace(c) && c != '\u200f' && c != '\u200e') {
        tokens.add(new DateToken(String.valueOf(c), -1));
      }
      i = end;
    }
    return tokens;
  }

  /** Letters and their marks; a full stop between letters ({@code p.m}, {@code ม.ค}) joins. */
  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    if (isHan(c) || isHan(text.charAt(at - 1))) {
      return false;
    }
    boolean inner =
        (c == '.' || c == '\'' || c == '’')
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1));
    return Character.isLetter(c) || isMark(c) || inner;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200c';
  }

  private static boolean isHan(char c) {
    return c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static DateToken number(String digits) {
    StringBuilder ascii = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      ascii.append((char) ('0' + Character.digit(digits.charAt(i), 10)));
    }
    String text = ascii.toString();
    return new DateToken(text, text.length() > LONGEST_NUMBER ? -1 : Long.parseLong(text));
  }
}
