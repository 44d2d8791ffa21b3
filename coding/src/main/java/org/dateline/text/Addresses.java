package org.dateline.text;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Web and mail addresses, account names and hash tags, each one token. Looks at most {@value
 * #REACH} characters ahead, so that text without blanks stays linear. Immutable.
 */
final class Addresses {
  private static final int REACH = 80;
  private static final String NOT_IN_URL = "\"<>()[]{}“”‘’«»";
  private static final String NOT_LAST = ".,;:!?'";
  private final Set<String> domains = new HashSet<>();

  static Addresses load(Knowledge knowledge) {
    Addresses addresses = new Addresses();
    for (Row row : knowledge.table("text/domains.tsv", 1, "domain")) {
      addresses.domains.add(row.cell(0));
    }
    return addresses;
  }

  /** Where the address that begins at {@code begin} ends; {@code begin} if none does. */
  int end(String text, int begin, int end) {
    char c = text.charAt(begin);
    if (c == '#' || c == '@') {
      return tagEnd(text, begin, end);
    }
    if (c >= 128 || !Character.isLetterOrDigit(c)) {
      return begin;
    }
    if ((c == 'h' || c == 'w') && isUrl(text, begin)) {
      return urlEnd(text, begin, end);
    }
    return mailOrSiteEnd(text, begin, end);
  }

  private static boolean isUrl(String text, int begin) {
    return text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin);
  }

  private static int urlEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end
        && !Signs.isBlank(text.codePointAt(at))
        && NOT_IN_URL.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at > begin + 1 && NOT_LAST.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int tagEnd(String text, int begin, int end) {
    int at = begin + 1;
    if (!Signs.isLetterAt(text, at, end)) {
      return begin;
    }
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at;
  }

  /** Letters, digits, dots and an at sign, the last part a known domain: "a.b@example.org". */
  private int mailOrSiteEnd(String text, int begin, int end) {
    int limit = Math.min(end, begin + REACH);
    int at = begin;
    boolean mail = false;
    int dot = -1;
    while (at < limit && isAddressSign(text.charAt(at))) {
      char c = text.charAt(at);
      mail |= c == '@';
      dot = c == '.' && Signs.isLetterAt(text, at + 1, limit) ? at : dot;
      at++;
    }
    if (dot < 0) {
      return begin;
    }
    int last = dot + 1;
    while (last < at && Character.isLetter(text.charAt(last))) {
      last++;
    }
    boolean known = mail || domains.contains(text.substring(dot + 1, last));
    if (!known || (!mail && dot - begin < 2)) {
      return begin;
    }
    boolean path = last < end && text.charAt(last) == '/';
    return path ? urlEnd(text, last, end) : last;
  }

  private static boolean isAddressSign(char c) {
    return c < 128
        && (Character.isLetterOrDigit(c) || c == '.' || c == '@' || c == '_' || c == '-');
  }
}
