package org.dateline.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.text.Token;

/**
 * The letter case that words of a sentence in capitals would have in print: names depend on it.
 * Words of {@code text/lower.tsv} are small, and what is derived from them; all others are taken
 * for names. A sentence in small letters alone is left as it is: the model reads it better so.
 * Loaded when first needed; immutable then, for all threads.
 */
final class TrueCase {
  /** Sentences with fewer letters say nothing of how they are written. */
  private static final int LEAST = 8;

  private static final int SMALL = 2;
  private static final int CAPITALS = 3;
  private static final int CAPITAL = 4;
  private static final int TITLE = 5;
  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "ly", "er", "ers", "ness", "less");
  private static final List<String> SMALL_ENDINGS = List.of("ing", "ed", "ly", "tion", "ously");

  private final Knowledge knowledge;
  private volatile Set<String> small = Set.of();

  TrueCase(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether the tokens are written in capitals, so that their case says nothing of names. */
  static boolean isBlind(List<Token> tokens) {
    int letters = 0;
    int capitals = 0;
    for (Token token : tokens) {
      String text = token.text();
      for (int i = 0; i < text.length(); i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters >= LEAST && capitals * 10 >= letters * 9;
  }

  /**
   * The case that a word would have, as {@link WordPiece#letterCase} numbers it.
   *
   * @param word as written in the sentence that is blind to case
   * @param first whether it begins the sentence
   */
  int letterCase(String word, boolean first) {
    int written = WordPiece.letterCase(word);
    if (written < SMALL) {
      return written;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (isSmall(lower)) {
      boolean opens = first && written != SMALL;
      return !opens ? SMALL : lower.length() == 1 ? CAPITAL : TITLE;
    }
    return lower.length() == 1 ? CAPITAL : hasVowel(lower) ? TITLE : CAPITALS;
  }

  private boolean isSmall(String lower) {
    Set<String> known = small();
    if (known.contains(lower) || !Character.isLetter(lower.codePointAt(0))) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)
          && known.contains(lower.substring(0, lower.length() - ending.length()))) {
        return true;
      }
    }
    int dash = lower.indexOf('-');
    return (dash > 0 && known.contains(lower.substring(dash + 1)))
        || (lower.length() > 6 && SMALL_ENDINGS.stream().anyMatch(lower::endsWith));
  }

  private static boolean hasVowel(String lower) {
    return lower.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private Set<String> small() {
    Set<String> known = small;
    if (known.isEmpty()) {
      Set<String> read = new HashSet<>();
      for (Row row : knowledge.table("text/lower.tsv", 1, "word")) {
        read.add(row.cell(0));
      }
      known = Set.copyOf(read);
      small = known;
    }
    return known;
  }
}
