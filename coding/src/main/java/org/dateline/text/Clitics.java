package org.dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Where one written word is two words: {@code do|n't}, {@code Assad|'s}, {@code can|not}. */
final class Clitics {
  private static final int LONGEST = 40;
  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();

  static Clitics load(Knowledge knowledge) {
    Clitics clitics = new Clitics();
    for (Row row : knowledge.table("text/clitics.tsv", 1, "form", "second")) {
      String form = row.cell(0);
      String second = row.cell(1);
      if (form.startsWith("*")) {
        clitics.endings.put(second, second.length());
      } else {
        clitics.whole.put(form, form.length() - second.length());
      }
    }
    return clitics;
  }

  /** The index at which the second word begins; {@code end} where there is but one. */
  int cut(String text, int begin, int end) {
    if (end - begin > LONGEST || Character.isDigit(text.charAt(begin))) {
      return end;
    }
    String lower = text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    Integer first = whole.get(lower);
    if (first != null) {
      return begin + first;
    }
    for (int size = 3; size > 1; size--) {
      int cut = lower.length() - size;
      if (cut > 0 && endings.containsKey(lower.substring(cut))) {
        return begin + cut;
      }
    }
    return end;
  }
}
