package org.dateline.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What names are compared by. */
final class NameKey {
  private NameKey() {}

  /**
   * Lower case, without "the" and without diacritics, with straight apostrophes, hyphens as blanks:
   * "Al-Shabaab" is "al Shabaab".
   */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isAscii(lower) ? lower : plain(lower);
    String spaced = plain.indexOf('-') < 0 ? plain : plain.replace('-', ' ');
    return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String lower) {
    StringBuilder plain = new StringBuilder(lower.length());
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(c, plain);
      }
    }
    return plain.toString();
  }

  /** Letters that Unicode does not decompose, as English-language news writes them. */
  private static void append(char c, StringBuilder plain) {
    switch (c) {
      case 'ł' -> plain.append('l');
      case 'ø' -> plain.append('o');
      case 'đ', 'ð' -> plain.append('d');
      case 'ı' -> plain.append('i');
      case 'æ', 'ə' -> plain.append(c == 'æ' ? "ae" : "a");
      case 'ß' -> plain.append("ss");
      case 'þ' -> plain.append("th");
      case '’' -> plain.append('\'');
      default -> plain.append(c);
    }
  }

  /**
   * The parts at a name's end that may stand for the whole: of "Enrique Peña Nieto" the last word
   * and the last two. A name of one word has none.
   */
  static List<String> surnames(String name) {
    List<String> surnames = new ArrayList<>();
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      surnames.add(of(name.substring(space + 1)));
    }
    return surnames;
  }

  /**
   * Whether an alias spells a name in another way, so that its last word is a surname too: "Viktor
   * Yanukovich" is, "Garcia Perez" for "Alan García" is not.
   */
  static boolean respells(String alias, String name) {
    String[] words = of(alias).split(" ", -1);
    String[] others = of(name).split(" ", -1);
    return words.length == others.length && words[0].equals(others[0]);
  }
}
