package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrueCaseTest {
  private static final TrueCase TRUE_CASE = new TrueCase(Knowledge.shipped());

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(word, new Span(at, at + word.length())));
      at += word.length() + 1;
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "REBELS TOOK THE TOWN, true",
    "rebels took the town, false",
    "Rebels took the town of Bria, false",
    "UN, false",
    "12 + 7 = 19, false"
  })
  void onlyCapitalsAreBlind(String text, boolean blind) {
    assertThat(TrueCase.isBlind(tokens(text))).isEqualTo(blind);
  }

  @ParameterizedTest
  @CsvSource({
    "KILLED, false, killed",
    "REBELS, true, Rebels",
    "ALEPPO, false, Aleppo",
    "aleppo, false, Aleppo",
    "took, true, took",
    "FMLN, false, FMLN",
    "SMUGGLING, false, smuggling",
    "2015, false, 1"
  })
  void aWordHasTheCaseOfPrint(String word, boolean first, String printed) {
    assertThat(TRUE_CASE.letterCase(word, first)).isEqualTo(WordPiece.letterCase(printed));
  }

  @Test
  void aHeadlineInCapitalsIsReadAsInPrint() {
    int[] cases =
        tokens("SOLDIERS KILLED NEAR ALEPPO").stream()
            .mapToInt(token -> TRUE_CASE.letterCase(token.text(), token.span().begin() == 0))
            .toArray();
    int[] printed =
        tokens("Soldiers killed near Aleppo").stream()
            .mapToInt(token -> WordPiece.letterCase(token.text()))
            .toArray();
    assertThat(cases).containsExactly(printed);
  }
}
