package org.dateline.store.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words by which reports are searched: runs of letters and digits, small, without accents. */
public final class Terms {
  private static final int LONGEST = 40;

  private Terms() {}

  /** The words of a text, each with how often it stands there. */
  public static Map<String, Integer> of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    split(text, false).forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  /** The words of a query, each once, with the {@code *} that ends some. */
  static List<String> ofQuery(String text) {
    return split(text, true).stream().distinct().toList();
  }

  private static List<String> split(String text, boolean stars) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        term.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !term.isEmpty()) {
        terms.add(cut(term) + (stars && c == '*' ? "*" : ""));
        term.setLength(0);
      }
    }
    return terms;
  }

  private static String cut(StringBuilder term) {
    return term.substring(0, Math.min(LONGEST, term.length()));
  }
}
