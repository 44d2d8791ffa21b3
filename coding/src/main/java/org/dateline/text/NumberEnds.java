package org.dateline.text;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Where tokens that begin with a digit end: {@code 250,000}, {@code 3.5}, {@code 14:30}, {@code
 * 9/11}, {@code 1980s}, {@code 5.2bn}, {@code 555-0100}; but {@code 50|km} and {@code 10|-|15}.
 * Immutable.
 */
final class NumberEnds {
  private final Set<String> units = new HashSet<>();

  static NumberEnds load(Knowledge knowledge) {
    NumberEnds ends = new NumberEnds();
    for (Row row : knowledge.table("text/units.tsv", 1, "unit")) {
      ends.units.add(row.cell(0));
    }
    return ends;
  }

  int end(String text, int begin, int end) {
    int at = figures(text, begin, end);
    int joined = telephone(text, begin, at, end);
    if (joined > at) {
      return joined;
    }
    int letters = at;
    while (letters < end && isWordSign(text.codePointAt(letters))) {
      letters += Character.charCount(text.codePointAt(letters));
    }
    if (units.contains(text.substring(at, letters))) {
      return at;
    }
    return decade(text, begin, letters, end) ? letters + 2 : letters;
  }

  private static boolean isWordSign(int c) {
    return Character.isLetterOrDigit(c) || Signs.isMark(c);
  }

  /** Digits with points, commas, colons and strokes between them. */
  private static int figures(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside =
          (c == '.' || c == ',' || c == ':' || c == '/') && Signs.isDigitAt(text, at + 1, end);
      if (!Character.isDigit(c) && !inside) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Three groups joined by hyphens, or two as of a telephone number; else {@code first}. */
  private static int telephone(String text, int begin, int first, int end) {
    int groups = 1;
    int last = first;
    int size = first - begin;
    while (last < end && text.charAt(last) == '-' && Signs.isDigitAt(text, last + 1, end)) {
      int next = last + 1;
      while (Signs.isDigitAt(text, next, end)) {
        next++;
      }
      size = next - last - 1;
      last = next;
      groups++;
    }
    boolean pair = groups == 2 && size == 4 && (first - begin == 3 || first - begin == 5);
    return groups > 2 || pair ? last : first;
  }

  /** "80's", which is one token where "2015's" is two. */
  private static boolean decade(String text, int begin, int at, int end) {
    return at - begin == 2
        && text.charAt(at - 1) == '0'
        && at + 1 < end
        && Signs.isApostrophe(text.charAt(at))
        && text.charAt(at + 1) == 's'
        && !Signs.isLetterAt(text, at + 2, end);
  }
}
