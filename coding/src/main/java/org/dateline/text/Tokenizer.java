package org.dateline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Cuts text into syntactic tokens as UD English EWT does: {@code do|n't}, {@code Assad|'s}, {@code
 * long|-|delayed}, {@code $|5|billion}, but {@code U.S.}, {@code 3.5}, {@code anti-government},
 * {@code 1980s}. One pass, linear time, no regular expressions. Immutable.
 */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();

  static Tokenizer load(Knowledge knowledge) {
    Tokenizer tokenizer = new Tokenizer();
    for (Row row : knowledge.table("text/abbreviations.tsv", 1, "abbreviation", "kind")) {
      tokenizer.abbreviations.add(row.cell(0));
    }
    for (Row row : knowledge.table("text/prefixes.tsv", 1, "prefix")) {
      tokenizer.prefixes.add(row.cell(0));
    }
    return tokenizer;
  }

  /** The tokens between two indices of a text, in order. */
  List<Token> tokens(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>((end - begin) / 5 + 1);
    int at = begin;
    while (at < end) {
      if (isBlank(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int next = end(text, at, end);
      split(text, at, next, tokens);
      at = next;
    }
    return tokens;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT;
  }

  /** Where the token that begins at {@code begin} ends, before clitics are cut off. */
  private int end(String text, int begin, int end) {
    int c = text.codePointAt(begin);
    if (isUrl(text, begin)) {
      return urlEnd(text, begin, end);
    }
    if (Character.isDigit(c)) {
      return numberEnd(text, begin, end);
    }
    if (Character.isLetter(c)) {
      return wordEnd(text, begin, end);
    }
    return repeatedEnd(text, begin, end, c);
  }

  private static boolean isUrl(String text, int begin) {
    return text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin);
  }

  private static int urlEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end
        && !isBlank(text.codePointAt(at))
        && "\"<>()[]“”".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > begin + 1 && ".,;:!?'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int numberEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      boolean inside =
          (c == '.' || c == ',' || c == ':')
              && at + 1 < end
              && Character.isDigit(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(c) && !inside && !isMark(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      boolean joined = at + 1 < end && Character.isLetter(text.codePointAt(at + 1));
      if (joined && (isApostrophe(c) || (c == '-' && prefixed(text, begin, at)))) {
        at++;
      } else if (c == '.' && isInitials(text, begin, at)) {
        at++;
      } else if (Character.isLetterOrDigit(c) || isMark(c)) {
        at += Character.charCount(c);
      } else {
        break;
      }
    }
    if (at < end && text.charAt(at) == '.' && isAbbreviation(text, begin, at, end)) {
      at++;
    }
    return at;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private boolean prefixed(String text, int begin, int hyphen) {
    return prefixes.contains(text.substring(begin, hyphen).toLowerCase(Locale.ROOT));
  }

  /** Whether single letters with full stops stand before this full stop: the second of "U.S.". */
  private static boolean isInitials(String text, int begin, int stop) {
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
    if (abbreviations.contains(text.substring(begin, stop + 1))) {
      return true;
    }
    boolean initial = stop - begin == 1 && Character.isUpperCase(text.charAt(begin));
    return initial && text.charAt(begin) != 'I' && stop + 1 < end;
  }

  /** Runs of the same mark ("...", "--") are one token; any other sign stands alone. */
  private static int repeatedEnd(String text, int begin, int end, int c) {
    int at = begin + Character.charCount(c);
    if (c == '.' || c == '-' || c == '_' || c == '*' || c == '=') {
      while (at < end && text.charAt(at) == c) {
        at++;
      }
    } else if (c == '`' || c == '\'') {
      at += at < end && text.charAt(at) == c ? 1 : 0;
    }
    while (at < end && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static void split(String text, int begin, int end, List<Token> tokens) {
    int cut = isUrl(text, begin) ? end : cut(text, begin, end);
    if (cut > begin && cut < end) {
      tokens.add(token(text, begin, cut));
      tokens.add(token(text, cut, end));
    } else {
      tokens.add(token(text, begin, end));
    }
  }

  /** Where a clitic begins: before "n't", "'s", "'re"; after "can" in "cannot". */
  private static int cut(String text, int begin, int end) {
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("n't") && lower.length() > 3) {
      return end - 3;
    }
    if (lower.equals("cannot")) {
      return begin + 3;
    }
    int apostrophe = lower.lastIndexOf('\'');
    if (apostrophe > 0 && CLITICS.contains(lower.substring(apostrophe + 1))) {
      return begin + apostrophe;
    }
    return end;
  }

  private static Token token(String text, int begin, int end) {
    return new Token(text.substring(begin, end), new Span(begin, end));
  }
}
