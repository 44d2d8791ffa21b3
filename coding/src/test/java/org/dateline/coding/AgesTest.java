package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of whom only the age is said, through the whole coder. */
class AgesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan police detained a 22-year-old on Tuesday. | COERCE | KEN COP > KEN CVL
          Kenyan soldiers shot the 19-year-old in the leg. | ASSAULT | KEN MIL > KEN CVL
          A 31-year-old was arrested by Kenyan police in Lamu. | COERCE | KEN COP > KEN CVL
          Kenyan police shot a 15-year-old boy. | ASSAULT | KEN COP > KEN CVL
          Kenyan police shot a 40-year-old farmer. | ASSAULT | KEN COP > KEN AGR
          """)
  void whoIsNamedByAgeAloneIsSomebody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The former minister wept in court. The 54-year-old was detained by Kenyan police. | COERCE | KEN COP > KEN ELI
          Bishop Tom Ouma wept. The 54-year-old was detained by Kenyan police. | COERCE | KEN COP > KEN REL
          A 20-year-old wept. The 54-year-old was detained by Kenyan police. | COERCE | KEN COP > KEN CVL
          """)
  void theOneOfThatAgeIsWhoeverWasSpokenOf(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }
}
