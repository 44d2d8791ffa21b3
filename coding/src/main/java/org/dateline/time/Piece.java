package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A part of a token between hyphens, or a hyphen: "mid-March" makes three. So rules need not know
 * where a tokenizer cuts.
 *
 * @param lower its characters in lower case, dashes as {@code -}, curly apostrophes made plain
 * @param word index of its word in the sentence
 * @param noun whether that word is a noun or a name
 * @param capital whether that word has a capital
 * @param name whether it is a noun, has a capital and stands in no name of something else than a
 *     time
 */
record Piece(String lower, int word, boolean noun, boolean capital, boolean name) {
  static List<Piece> of(Tree tree) {
    List<Piece> pieces = new ArrayList<>(tree.words().size() + 4);
    for (Word word : tree.words()) {
      boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
      boolean capital = hasCapital(word.text());
      boolean name = noun && capital && !namesElse(tree.nameAt(word.index()));
      for (String part : split(word.text())) {
        pieces.add(new Piece(part, word.index(), noun, capital, name));
      }
    }
    return pieces;
  }

  /** "March" and "mid-March" have a capital. */
  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean namesElse(@Nullable Name name) {
    return name != null && !name.type().equals("DATE") && !name.type().equals("TIME");
  }

  static List<String> split(String token) {
    List<String> parts = new ArrayList<>(1);
    int begin = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '-' || c == '–' || c == '—' || c == '/') {
        if (i > begin) {
          parts.add(normal(token.substring(begin, i)));
        }
        parts.add(c == '/' ? "/" : "-");
        begin = i + 1;
      }
    }
    if (begin < token.length()) {
      parts.add(normal(token.substring(begin)));
    }
    return parts;
  }

  private static String normal(String part) {
    return part.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }
}
