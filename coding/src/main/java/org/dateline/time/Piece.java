package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.syntax.Word;

/**
 * A part of a token between hyphens, or a hyphen: "mid-March" makes three. So rules need not know
 * where a tokenizer cuts.
 *
 * @param lower its characters in lower case, dashes as {@code -}, curly apostrophes made plain
 * @param word index of its word in the sentence
 * @param noun whether that word is a noun or a name
 */
record Piece(String lower, int word, boolean noun) {
  static List<Piece> of(List<Word> words) {
    List<Piece> pieces = new ArrayList<>(words.size() + 4);
    for (Word word : words) {
      boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
      for (String part : split(word.text())) {
        pieces.add(new Piece(part, word.index(), noun));
      }
    }
    return pieces;
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
