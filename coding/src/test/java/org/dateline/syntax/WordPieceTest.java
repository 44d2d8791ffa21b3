package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final List<String> VOCABULARY = Parser.lines("vocabulary.txt");
  private final WordPiece wordPiece = new WordPiece(VOCABULARY);

  private List<String> pieces(String word) {
    return Arrays.stream(wordPiece.pieces(word)).mapToObj(VOCABULARY::get).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Minister | minister
          TALKS | talks
          Beyoncé | beyonce
          Beyonce\u0301 | beyonce
          unshelled | un ##sh ##elled
          n't | n ' t
          U.S. | u . s .
          ’s | ’ s
          3.5 | 3 . 5
          co-operate | co - operate
          inter\u00adnational | international
          \u200b | [UNK]
          """)
  void cutsAsTheWeightsExpect(String word, String expected) {
    assertThat(pieces(word)).containsExactly(expected.split(" "));
  }

  @Test
  void knowsTheSpecialPieces() {
    assertThat(VOCABULARY).hasSize(30522);
    assertThat(VOCABULARY.get(WordPiece.CLS)).isEqualTo("[CLS]");
    assertThat(VOCABULARY.get(WordPiece.SEP)).isEqualTo("[SEP]");
  }

  @Test
  void keepsTheFirstEightPieces() {
    assertThat(pieces("a-b-c-d-e-f")).containsExactly("a", "-", "b", "-", "c", "-", "d", "-");
  }

  @Test
  void cutsAnEndlessWordInLinearTime() {
    assertThat(wordPiece.pieces("xq".repeat(500_000))).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "%,0",
    "2015,1",
    "rebels,2",
    "UN,3",
    "I,4",
    "Putin,5",
    "iPhone,6",
    "McCain,6",
    "U.S.,3",
    "5bn,2",
    "Élysée,5",
    "دمشق,6"
  })
  void tellsLetterCase(String word, int letterCase) {
    assertThat(WordPiece.letterCase(word)).isEqualTo(letterCase);
  }
}
