package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer =
      Tokenizer.load(Knowledge.shipped(), Abbreviations.load(Knowledge.shipped()));

  private List<String> words(String text) {
    return tokenizer.tokens(text, 0, text.length()).stream().map(Token::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They don't agree. | They do n't agree .
          Assad's forces | Assad 's forces
          Assad’s forces | Assad ’s forces
          a long-delayed deal | a long - delayed deal
          anti-government protests | anti-government protests
          Western- and Gulf-backed rebels | Western - and Gulf - backed rebels
          the U.S. and the U.N. said | the U.S. and the U.N. said
          a $5.2bn credit line | a $ 5.2bn credit line
          250,000 people by 14:30 | 250,000 people by 14:30
          Gen. Sisi and John F. Kerry | Gen. Sisi and John F. Kerry
          in the 1980s ... then -- war | in the 1980s ... then -- war
          67% of O'Brien's votes | 67 % of O'Brien 's votes
          They cannot go | They can not go
          see https://example.org/a?b=1. Now | see https://example.org/a?b=1 . Now
          (AP) said: "No!" | ( AP ) said : " No ! "
          """)
  void splitsAsTheTreebankDoes(String text, String tokens) {
    assertThat(words(text)).containsExactly(tokens.split(" "));
  }

  @Test
  void keepsCombiningMarksAndSurrogatesWhole() {
    assertThat(words("Beyonce\u0301 😀 𝒜ble\u200bx\u00a0y"))
        .containsExactly("Beyonce\u0301", "😀", "𝒜ble", "x", "y");
  }

  @Test
  void everyTokenIsItsStretchOfTheTextInOrder() {
    String alphabet = "ab Z.9,'’-—\u0301\u200f\u00a0😀\n\t\"$%()U.S. n't";
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        int at = random.nextInt(alphabet.length());
        text.append(alphabet.charAt(at));
      }
      checkOffsets(text.toString());
    }
  }

  private void checkOffsets(String text) {
    int end = 0;
    for (Token token : tokenizer.tokens(text, 0, text.length())) {
      assertThat(token.text()).isNotEmpty();
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().of(text)).isEqualTo(token.text());
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
