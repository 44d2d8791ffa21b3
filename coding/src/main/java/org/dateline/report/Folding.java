package org.dateline.report;

import java.text.Normalizer;
import java.util.Locale;

/** Letters made equal for look-up: lower case, without accents, one kind of apostrophe. */
final class Folding {
  private static final char FIRST_COMBINING = '\u0300';
  private static final char LAST_COMBINING = '\u036f';

  private Folding() {}

  /** Folds a word or phrase; marks of scripts that cannot do without them stay. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= FIRST_COMBINING && c <= LAST_COMBINING) {
        continue;
      }
      folded.append(c == 'ı' ? 'i' : c == '’' || c == 'ʼ' ? '\'' : c);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
