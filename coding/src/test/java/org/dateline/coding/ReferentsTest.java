package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words of a sentence stand for that name nobody themselves, through the whole coder. */
class ReferentsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels freed a nurse and two teachers on Monday after kidnapping them near Goma. | ASSAULT | COD REB > COD MED, COD EDU
          Rebels freed two teachers on Monday after kidnapping them near Goma. | ASSAULT | COD REB > COD EDU
          Kenya's envoy met union leaders and farmers and told them to wait. | REQUEST | KEN GOV > KEN LAB, KEN AGR
          Kenya's envoy praised two rebels and a driver after they attacked the town. | ASSAULT | KEN REB >
          """)
  void aPronounStandsForAllOfAListAndNotForWhoDidIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Chin National Army accused the army of shelling a village. | ACCUSE | MMR REB > MMR MIL
          The Lebanese Army withdrew. The army said it had fled. | RETREAT | LBN MIL >
          The Red Cross left Kenya. The army shelled a village. | ASSAULT | KEN MIL >
          """)
  void anArmyIsNeitherWhoAccusesItNorAnyBodyNamedBefore(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Riot police dispersed Kenyan marchers and detained 17. | COERCE | KEN COP > KEN CVL; KEN COP > KEN CVL
          Kenyan students marched until police dispersed them and detained nine. | COERCE | KEN COP > KEN EDU; KEN COP > KEN EDU
          """)
  void aNumberIsOfThoseTheVerbBeforeItHarmed(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's rebels accused the army of breaking its word by shelling one of their camps. | ASSAULT | KEN MIL > KEN REB
          Kenyan villagers disputed the report, charging the police with killing six herders. | ASSAULT | KEN COP > KEN AGR
          Kenya answered the rebels with shelling a village. | ASSAULT | KEN >
          At least 9 people died when shells fired by the Karen National Union hit a market in Myawaddy, medics said. | ASSAULT | MMR REB > MMR CVL
          """)
  void theAccusedDidItAndTheAgentStandsBehindItsWeapon(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }
}
