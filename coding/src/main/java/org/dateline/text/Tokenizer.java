package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Cuts text into syntactic tokens as UD English EWT does: {@code do|n't}, {@code Assad|'s}, {@code
 * long|-|delayed}, {@code $|5|billion}, but {@code U.S.}, {@code 3.5}, {@code anti-government},
 * {@code 1980s}. One pass, linear time, no regular expressions. Immutable.
 */
final class Tokenizer {
  private static final int LONGEST_PREFIX = 12;
  private final Map<String, String> abbreviations;
  private final Set<String> prefixes = new HashSet<>();
  private final Addresses addresses;
  private final NumberEnds numbers;
  private final Clitics clitics;

  private Tokenizer(Knowledge knowledge, Map<String, String> abbreviations) {
    this.abbreviations = new HashMap<>(abbreviations);
    for (Row row : knowledge.table("text/prefixes.tsv", 1, "prefix")) {
      prefixes.add(row.cell(0));
    }
    addresses = Addresses.load(knowledge);
    numbers = NumberEnds.load(knowledge);
    clitics = Clitics.load(knowledge);
  }

  /**
   * @param abbreviations words that end in a full stop of their own, to their kinds
   */
  static Tokenizer load(Knowledge knowledge, Map<String, String> abbreviations) {
    return new Tokenizer(knowledge, abbreviations);
  }

  /** The tokens between two indices of a text, in order. */
  List<Token> tokens(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>((end - begin) / 5 + 1);
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Signs.isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      int address = addresses.end(text, at, end);
      int next = address > at ? address : end(text, at, end, c, tokens.isEmpty());
      int cut = address > at ? next : clitics.cut(text, at, next);
      tokens.add(token(text, at, cut));
      if (cut < next) {
        tokens.add(token(text, cut, next));
      }
      at = next;
    }
    return tokens;
  }

  private static Token token(String text, int begin, int end) {
    return new Token(text.substring(begin, end), new Span(begin, end));
  }

  /** Where the token that begins at {@code begin} ends, before clitics are cut off. */
  private int end(String text, int begin, int end, int c, boolean first) {
    if (Character.isDigit(c)) {
      int stop = numbers.end(text, begin, end);
      return first && isListNumber(text, begin, stop, end) ? stop + 1 : stop;
    }
    if (Character.isLetter(c)) {
      return wordEnd(text, begin, end);
    }
    if (Signs.isApostrophe(c) && isYear(text, begin, end)) {
      return numbers.end(text, begin + 1, end);
    }
    if (Signs.isApostrophe(c)) {
      int clitic = loneClitic(text, begin, end);
      return clitic > begin ? clitic : repeatedEnd(text, begin, end, c);
    }
    return repeatedEnd(text, begin, end, c);
  }

  /** "1." at the very beginning, before a word. */
  private static boolean isListNumber(String text, int begin, int stop, int end) {
    return stop - begin < 3
        && stop + 1 < end
        && text.charAt(stop) == '.'
        && Signs.isBlank(text.charAt(stop + 1));
  }

  /** "'70" or "'70s". */
  private static boolean isYear(String text, int apostrophe, int end) {
    boolean apart = apostrophe == 0 || !Character.isLetterOrDigit(text.charAt(apostrophe - 1));
    int after = apostrophe + 3;
    boolean two =
        Signs.isDigitAt(text, apostrophe + 1, end) && Signs.isDigitAt(text, apostrophe + 2, end);
    boolean ends = after >= end || !Character.isLetterOrDigit(text.charAt(after));
    boolean decade = after < end && text.charAt(after) == 's';
    return apart && two && (ends || decade);
  }

  /** The end of "'s" that touches a closing quote or bracket, or stands alone. */
  private int loneClitic(String text, int begin, int end) {
    int at = begin + 1;
    while (at < end && at < begin + 3 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean ends = at >= end || !Character.isLetterOrDigit(text.charAt(at));
    boolean touches = begin > 0 && !Signs.isBlank(text.charAt(begin - 1));
    String form = text.substring(begin, at).toLowerCase(Locale.ROOT).replace('’', '\'');
    return ends && touches && form.equals("'s") ? at : begin;
  }

  private int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c) || Signs.isMark(c)) {
        at += Character.charCount(c);
      } else if (joins(text, begin, at, end, c)) {
        at++;
      } else {
        break;
      }
    }
    return at < end && text.charAt(at) == '.' && isAbbreviation(text, begin, at, end) ? at + 1 : at;
  }

  /**
   * Whether the sign at {@code at} stands inside a word: "O'Brien", "co-operate", "U.S", "AT&T".
   */
  private boolean joins(String text, int begin, int at, int end, int c) {
    if (c == '.') {
      return isInitials(text, begin, at);
    }
    if (!Signs.isLetterAt(text, at + 1, end)) {
      return false;
    }
    return Signs.isApostrophe(c)
        || (c == '-' && prefixed(text, begin, at))
        || (c == '&' && at - begin < 3 && Character.isUpperCase(text.charAt(at - 1)));
  }

  private boolean prefixed(String text, int begin, int hyphen) {
    return hyphen - begin <= LONGEST_PREFIX
        && prefixes.contains(text.substring(begin, hyphen).toLowerCase(Locale.ROOT));
  }

  /** Whether single letters with full stops stand before this full stop: the second of "U.S.". */
  private static boolean isInitials(String text, int begin, int stop) {
    if (stop - begin > LONGEST_PREFIX) {
      return false;
    }
    for (int i = begin; i < stop; i += 2) {
      if (!Character.isLetter(text.charAt(i)) || (i + 1 < stop && text.charAt(i + 1) != '.')) {
        return false;
      }
    }
    boolean more = stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1));
    boolean single = stop + 2 >= text.length() || text.charAt(stop + 2) == '.';
    return (stop - begin) % 2 == 1 && (stop - begin > 1 || (more && single));
  }

  private boolean isAbbreviation(String text, int begin, int stop, int end) {
    String kind =
        stop - begin > LONGEST_PREFIX ? null : abbreviations.get(text.substring(begin, stop + 1));
    if ("number".equals(kind)) {
      int next = stop + 1 < end && text.charAt(stop + 1) == ' ' ? stop + 2 : stop + 1;
      return Signs.isDigitAt(text, next, end);
    }
    boolean initial = stop - begin == 1 && Character.isUpperCase(text.charAt(begin));
    return kind != null || (initial && text.charAt(begin) != 'I' && stop + 1 < end);
  }

  /** Runs of the same mark ("...", "--", "?!") are one token; any other sign stands alone. */
  private static int repeatedEnd(String text, int begin, int end, int c) {
    int at = begin + Character.charCount(c);
    if (".-_*=+~".indexOf(c) >= 0) {
      while (at < end && text.charAt(at) == c) {
        at++;
      }
    } else if (c == '!' || c == '?') {
      while (at < end && (text.charAt(at) == '!' || text.charAt(at) == '?')) {
        at++;
      }
    } else if (c == '`' || c == '\'') {
      at += at < end && text.charAt(at) == c ? 1 : 0;
    }
    while (at < end && Signs.isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
