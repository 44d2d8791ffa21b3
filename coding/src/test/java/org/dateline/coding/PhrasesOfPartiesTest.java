package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Parties whom a sentence names otherwise than as a verb's own subject and object, as the country
 * and first sector of each, through the whole coder.
 */
class PhrasesOfPartiesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two French nurses were arrested and deported by Kenyan police. | COERCE | KEN COP > FRA MED
          The Kenyan minister was accused of harassment by Ugandan nurses. | ACCUSE | UGA MED > KEN GOV
          Two French nurses were angry at being arrested last month in the port by Kenyan police. | COERCE | KEN COP > FRA MED
          """)
  void passivesShareWhoDidIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).contains(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan cell that police say kidnapped two French nurses is banned. | ASSAULT | KEN > FRA MED
          Kenya criticised Chad and Somalia, which has supported Sudan's rebels since May. | SUPPORT | SOM > SDN REB
          Kenya criticised Chad and Somalia, which have supported Sudan's rebels since May. | SUPPORT | TCD, SOM > SDN REB
          The Kenyan decision to withdraw its troops from Somalia angered the rebels. | CONCEDE | KEN > SOM
          """)
  void aClauseBehindANounIsOfTheNoun(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).contains(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          All five were arrested in Garissa on Friday. | COERCE | ' > KEN CVL'
          Kenyan police detained 17 on Friday. | COERCE | KEN COP > KEN CVL
          Two nurses fled Garissa, in Kenya. Both were detained at the border. | COERCE | ' > KEN CVL'
          The four were charged with fraud in Garissa, in Kenya. | ACCUSE | ' > KEN CVL'
          Two were convicted of arson in Garissa, in Kenya. | SANCTION | ' > KEN CVL'
          """)
  void aNumberOfThoseHeldOrTriedIsPeople(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan minister accused Gulf states of greed. | KEN GOV > null GOV
          Kenya's minister criticised Baltic states. | KEN GOV > null GOV
          """)
  void severalOfAKindAreNoPlace(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The University of Nairobi in Kenya fined three students. The council criticised the fine. | 'KEN GOV > '
          Ken Otieno, a Kenyan baker, is not in the state of mind to plead, doctors said. The minister accused Otieno of spying. | KEN GOV > KEN
          """)
  void aBodyOfAnotherKindIsAnother(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ten Kenyan soldiers were killed fighting al-Shabaab in May. | SOM REB > KEN MIL; KEN MIL > SOM REB
          Ten Kenyan soldiers died while fighting against al-Shabaab. | SOM REB > KEN MIL; KEN MIL > SOM REB
          Ten Kenyan soldiers were killed while marching. | ' > KEN MIL'
          Kenya has launched airstrikes that have killed dozens of Somali nurses. | KEN > SOM MED
          Kenyan rebels killed ten soldiers and wounded seven. | KEN REB > KEN MIL
          Kenyan rebels killed those who fled. | KEN REB > KEN CVL
          Kenyan rebels killed 40 in Garissa. | KEN REB > KEN CVL
          Kenyan rebels burned dozens of houses. | 'KEN REB > '
          """)
  void whomADeedHarmedAndWhoDidIt(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A French nurse was arrested in Kenya on Monday. | KEN COP > FRA MED
          A French nurse was jailed in Kenya on Monday. | KEN JUD > FRA MED
          A French nurse was detained in Kenya on Monday. | ' > FRA MED'
          A French nurse was arrested by Ugandan soldiers in Kenya. | UGA MIL > FRA MED
          A French nurse was arrested in Kisumu on Monday. | ' > FRA MED'
          The French nurse spoke of her arrest in Kenya. | ' > FRA MED'
          """)
  void whoeverIsArrestedInAStateIsArrestedByIt(String text, String sides) {
    assertThat(CODER.sides(text, "COERCE")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials said that two Kenyan rebels had attacked on Monday. | KEN REB >
          Kenya said that army raids killed ten Somali rebels. | > SOM REB
          """)
  void noTreeMakesAPassiveOfThePerfectNorAVerbAPartOfANoun(String text, String sides) {
    assertThat(CODER.sides(text, "ASSAULT")).contains(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dancers were detained in Rome, including Paolo Conti and a judge. | COERCE | ' > ITA CVL, ITA JUD, ITA CVL'
          The judge was shot in Lima along with two soldiers. | ASSAULT | ' > PER JUD, PER MIL'
          Norway, along with Chad, condemned Iran. | ACCUSE | NOR, TCD > IRN
          """)
  void whoIsWithThemIsOfTheirSide(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya has made repeated appeals for Somalia to close the camps. | KEN > SOM
          Norway repeated its calls for Chad to reopen the border. | NOR > TCD
          Kenya received a call that a Somali minister was ill. | ''
          """)
  void aDemandForSomebodyToDoSomethingIsOnThem(String text, String sides) {
    assertThat(CODER.sides(text, "REQUEST")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ali Demir, a Turkish editor jailed for mocking President Erdogan, died. | SANCTION | ' > TUR JRN'
          """)
  void whoIsJailedForADeedSufferedIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway told Sweden that it plans to reopen the border. | AGREE | NOR > SWE
          Norway told Sweden that Oman plans to reopen the border. | AGREE | 'OMN > '
          A Norwegian gunman killed two Danish nurses and wounded six others. | ASSAULT | 'NOR UAF > DNK MED, DNK MED'
          The Norwegian prosecutor indicted Ola Berg and two others. | ACCUSE | 'NOR JUD > NOR CVL, NOR CVL'
          """)
  void whomItConcernsBesideWhomItsVerbNames(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya has no plans to deploy soldiers in Somalia. | MOBILIZE | KEN > SOM
          Norway criticised Oman, which has plans to deploy soldiers in Somalia. | MOBILIZE | OMN > SOM
          """)
  void whoHasPlansIsToDoThem(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }
}
