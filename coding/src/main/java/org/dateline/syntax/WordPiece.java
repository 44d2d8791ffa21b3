package org.dateline.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * WordPiece of the uncased BERT vocabulary, word by word, at most {@value #MOST} pieces a word, and
 * the letter case of each word. Must match what the weights were trained with. Immutable.
 */
final class WordPiece {
  static final int CLS = 101;
  static final int SEP = 102;
  private static final int UNKNOWN = 100;
  private static final int MOST = 8;
  private final Map<String, Integer> vocabulary;
  private final int longest;

  /**
   * @param lines the pieces, a line each, in the order of their ids
   */
  WordPiece(List<String> lines) {
    vocabulary = new HashMap<>(lines.size() * 2);
    int most = 0;
    for (int i = 0; i < lines.size(); i++) {
      vocabulary.put(lines.get(i), i);
      most = Math.max(most, lines.get(i).length());
    }
    longest = most;
  }

  /** The ids of a word's pieces, at least one. */
  int[] pieces(String word) {
    List<Integer> ids = new ArrayList<>(4);
    for (String part : parts(plain(word))) {
      piecesOf(part, ids);
      if (ids.size() >= MOST) {
        break;
      }
    }
    if (ids.isEmpty()) {
      return new int[] {UNKNOWN};
    }
    int[] result = new int[Math.min(MOST, ids.size())];
    for (int i = 0; i < result.length; i++) {
      result[i] = ids.get(i);
    }
    return result;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128;
    }
    return ascii ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
  }

  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00ad')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Runs of letters and digits; every other sign alone; blanks dropped. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>(2);
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isAlphanumeric(c)) {
        if (begin < at) {
          parts.add(text.substring(begin, at));
        }
        if (!Character.isWhitespace(c)) {
          parts.add(text.substring(at, next));
        }
        begin = next;
      }
      at = next;
    }
    if (begin < at) {
      parts.add(text.substring(begin));
    }
    return parts;
  }

  /**
   * Letters and every kind of number, as Python's {@code isalnum}, with which the weights were
   * made.
   */
  private static boolean isAlphanumeric(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private void piecesOf(String part, List<Integer> ids) {
    int size = ids.size();
    int start = 0;
    while (start < part.length()) {
      int end = Math.min(part.length(), start + longest);
      Integer id = null;
      while (end > start) {
        String piece = part.substring(start, end);
        id = vocabulary.get(start > 0 ? "##" + piece : piece);
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        ids.subList(size, ids.size()).clear();
        ids.add(UNKNOWN);
        return;
      }
      ids.add(id);
      start = end;
    }
  }

  /** 0 no letter or digit, 1 digits, 2 lower, 3 UPPER, 4 one capital, 5 Title, 6 mixed. */
  static int letterCase(String word) {
    boolean digits = false;
    int letters = 0;
    int lower = 0;
    int upper = 0;
    int at = 0;
    while (at < word.length()) {
      int c = word.codePointAt(at);
      digits |= Character.isDigit(c);
      letters += Character.isLetter(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      upper += Character.isUpperCase(c) || Character.isTitleCase(c) ? 1 : 0;
      at += Character.charCount(c);
    }
    if (letters == 0) {
      return digits ? 1 : 0;
    }
    if (upper == 0 && lower > 0) {
      return 2;
    }
    if (lower == 0 && upper > 0) {
      return at > Character.charCount(word.codePointAt(0)) ? 3 : 4;
    }
    return upper == 1 && Character.isUpperCase(word.codePointAt(0)) ? 5 : 6;
  }
}
