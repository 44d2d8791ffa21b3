package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether words of one name may be those of another that is spelled by ear: "Tsokhatzopulos" and
 * "Tsochatzopoulos", "Jabir" and "Jaber".
 */
final class ByEar {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Shorter words that stand alone are compared letter for letter, longer may differ by one. */
  private static final int SHORT = 5;

  private static final int SHORT_AMONG_OTHERS = 4;

  /** Words that may differ by two. */
  private static final int LONG = 10;

  private ByEar() {}

  /** How surely one name is the other. */
  enum Likeness {
    NONE,
    NEAR,
    SAME
  }

  /** The words of a name by sound; initials are one letter, particles of two are left out. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTERS.split(NameKey.of(name), -1)) {
      if (word.length() == 1 || word.length() > 2) {
        words.add(sound(word));
      }
    }
    return words;
  }

  /** Letters that stand for one sound in several transcriptions made one, doubled ones single. */
  private static String sound(String word) {
    String plain =
        word.replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ph", "f")
            .replace('y', 'i')
            .replace('j', 'i')
            .replace('q', 'k')
            .replace('c', 'k')
            .replace('w', 'v');
    StringBuilder sound = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean silent = c == 'h' && i > 0;
      boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
      if (!silent && !doubled) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  /**
   * Likeness of a name to one whose words are known. Each word of it must be one of those, an
   * initial begin one; where two are and the last is, another may be none of them. Of a single
   * word, or one beside initials, the first of the known words is too little: it is a given name.
   *
   * @param name words of the name in question
   * @param known all words of the known name, its first one first
   */
  static Likeness of(List<String> name, List<String> known) {
    List<String> full = name.stream().filter(word -> word.length() > 1).toList();
    boolean begun =
        name.stream()
            .filter(word -> word.length() == 1)
            .allMatch(initial -> known.stream().anyMatch(word -> word.startsWith(initial)));
    if (!begun || full.isEmpty()) {
      return Likeness.NONE;
    }
    int same = 0;
    int near = 0;
    boolean last = false;
    for (String word : full) {
      int at = best(word, known, full.size() > 1 ? SHORT_AMONG_OTHERS : SHORT);
      boolean exact = at >= 0 && known.get(at).equals(word);
      boolean given = full.size() == 1 && at == 0 && known.size() > 1;
      same += exact && !given ? 1 : 0;
      near += at >= 0 && !exact && !given ? 1 : 0;
      last = at >= 0;
    }
    if (same == full.size()) {
      return Likeness.SAME;
    }
    boolean all = same + near == full.size() && (same > 0 || full.size() == 1);
    boolean butOne = last && same > 1 && same + near + 1 == full.size();
    return all || butOne ? Likeness.NEAR : Likeness.NONE;
  }

  /** The number of the known word that a word is, or else is nearly; -1 for none. */
  private static int best(String word, List<String> known, int shortest) {
    int exact = known.indexOf(word);
    if (exact >= 0 || word.length() < shortest) {
      return exact;
    }
    int slips = word.length() < LONG ? 1 : 2;
    for (int i = 0; i < known.size(); i++) {
      boolean comparable = Math.abs(known.get(i).length() - word.length()) <= slips;
      if (comparable
          && known.get(i).length() >= SHORT_AMONG_OTHERS
          && Edits.between(word, known.get(i)) <= slips) {
        return i;
      }
    }
    return -1;
  }
}
