package org.dateline.report;

import java.text.Normalizer;
import java.util.Locale;

/** Letters made equal for look-up: lower case, composed, dotless i as i, one kind of apostrophe. */
final class Folding {
  private static final char FIRST_COMBINING = '\u0300';
  private static final char LAST_COMBINING = '\u036f';
  private static final char DOT_ABOVE = '\u0307';

  private Folding() {}

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    boolean decomposed = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      // Capital dotted I is small i and a dot in lower case.
      if (c == DOT_ABOVE) {
        continue;
      }
      decomposed |= c >= FIRST_COMBINING && c <= LAST_COMBINING;
      folded.append(c == 'ı' ? 'i' : c == '’' || c == 'ʼ' ? '\'' : c);
    }
    return decomposed ? Normalizer.normalize(folded, Normalizer.Form.NFC) : folded.toString();
  }
}
