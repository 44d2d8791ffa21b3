package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          mail a.b@example.org or see example.org/x now. | mail a.b@example.org or see example.org/x now .
          on 9/11 and 23/11/2015, page 3/4 | on 9/11 and 23/11/2015 , page 3/4
          call 555-010-0199 for 10-15 tickets | call 555-010-0199 for 10 - 15 tickets
          50km away, 20 km off | 50 km away , 20 km off
          in the '70s and the 80's, not in 2015's | in the '70s and the 80's , not in 2015 's
          We're gonna go | We 're gon na go
          What?! No... | What ?! No ...
          No. 5 said no. No. | No. 5 said no . No .
          AT&T's #strike led by @union_one | AT&T 's #strike led by @union_one
          the “Lions”' den, the ‘Tigers’'s den | the “ Lions ” ' den , the ‘ Tigers ’ 's den
          GEN. SMITH met Lt. Col. Doe | GEN. SMITH met Lt. Col. Doe
          the south-eastern border–crossing—shut | the south - eastern border – crossing — shut
          £3.8bn (€4bn) or 3.5% | £ 3.8bn ( € 4bn ) or 3.5 %
          He left.She stayed | He left . She stayed
          al-Qaida's 24-year-old | al - Qaida 's 24 - year - old
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
  void takesRightToLeftTextAndJoinersWhole() {
    assertThat(words("قال \u200fالرئيس (نعم)")).containsExactly("قال", "الرئيس", "(", "نعم", ")");
    assertThat(words("inter\u00adnational می\u200cخواهم"))
        .containsExactly("inter\u00adnational", "می\u200cخواهم");
  }

  @Test
  void readsOnlyBetweenTheIndices() {
    String text = "U.S. troops";
    assertThat(tokenizer.tokens(text, 5, 9)).containsExactly(new Token("troo", new Span(5, 9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a.", "9-", "9,", "'", "@a", "co-", "x@y.", "!", "\u0301", "&A", "'s"})
  void staysLinearWithoutBlanks(String unit) {
    String text = unit.repeat(200_000);
    assertThat(tokenizer.tokens(text, 0, text.length())).isNotEmpty();
  }

  @Test
  void givesTheSameInEveryThread() throws Exception {
    String text = "Gen. Doe didn't meet the U.N. envoy at 5 p.m. on 9/11. ".repeat(50);
    List<Token> alone = tokenizer.tokens(text, 0, text.length());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Token>>> together = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        together.add(threads.submit(() -> tokenizer.tokens(text, 0, text.length())));
      }
      for (Future<List<Token>> tokens : together) {
        assertThat(tokens.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
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
