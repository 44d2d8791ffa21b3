package org.dateline.place;

import java.text.Normalizer;

/**
 * The form under which names of places are compared: lower case, without accents, apostrophes and
 * full stops, any other sign that is no letter or digit a single space. {@code Sana'a} gives {@code
 * sanaa}, {@code Al-Bab} gives {@code al bab}, {@code N.C.} gives {@code nc}.
 */
final class PlaceKey {
  /** Letters that no canonical decomposition takes apart, and what stands for each. */
  private static final String WHOLE = "ıøłđßæœəħþð";

  private static final String[] PARTS = {"i", "o", "l", "d", "ss", "ae", "oe", "a", "h", "th", "d"};

  private PlaceKey() {}

  static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) && !isMark(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        append(key, Character.toLowerCase(c));
      } else if (!isSilent(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  /**
   * A hash of 64 bits (FNV-1a over UTF-16 units, mixed), so that half a million keys do not meet.
   */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 32);
  }

  private static void append(StringBuilder key, char c) {
    int at = c < 128 ? -1 : WHOLE.indexOf(c);
    if (at < 0) {
      key.append(c);
    } else {
      key.append(PARTS[at]);
    }
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Apostrophes, full stops and accents leave no gap. */
  private static boolean isSilent(char c) {
    return c == '.' || c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || isMark(c);
  }

  /** Accents, and the letters that transcriptions use for glottal stops. */
  private static boolean isMark(char c) {
    return c >= '\u02b0' && c <= '\u036f';
  }
}
