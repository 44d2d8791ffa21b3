package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a sentence are the words of a frame, and who stands before its verb. */
class PhraseWordsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya halted all trade with Uganda over an offensive on rebels. | SANCTION | KEN > UGA
          Mali suspended flights to Niger after a raid. | SANCTION | MLI > NER
          Kenya halted an offensive on Ugandan rebels. | RETREAT | KEN > UGA REB
          """)
  void whyItWasDoneIsNotWhatWasDone(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile broke with Peru in March over fish. | COERCE
          In Lima, the governor called the Chilean envoy a guest. | REQUEST
          The Kenyan council pushed back the vote for governors. | REQUEST
          """)
  void wordsThatBelongToOthersMakeNoPhrase(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).doesNotContain(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru called in the Chilean envoy on Friday.",
        "The matter into which the Peruvian police looked was theft.",
        "Peruvian unions pushed for elections in March.",
      })
  void aPrepositionBeforeItsNounMakesOne(String text) {
    assertThat(CODER.mentions(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vietnam's censors took down hundreds of posts on Friday. | COERCE
          Farmers in Peru blocked dozens of roads on Friday. | PROTEST
          """)
  void whatIsOnlyCountedIsTheObject(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malaysia declared a North Korean diplomat persona non grata. | SANCTION | MYS > PRK GOV
          """)
  void whatSomebodyIsDeclaredMayHangOnHim(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Moroccan court jailed nine of them for life. | SANCTION | MAR JUD > MAR CVL
          A Moroccan court fined several of the shops. | SANCTION | ''
          """)
  void someOfThemAreSomebody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Paraguay broke off relations with Bolivia in March 2023. | SANCTION
          Six of Burundi's soldiers in the mission went home on Monday. | RETREAT
          A raid in Mali has left at least six Malian soldiers dead. | ASSAULT
          """)
  void aMonthIsNoMarchAndANumberIsOfWhatItCounts(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Slovenia handed over two smugglers to Serbia. | COOPERATE | SVN > SRB
          Slovenia handed over 140 smugglers to Serbia. | COOPERATE | SVN > SRB
          """)
  void overBehindItsVerbIsNoMoreThan(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gabon's interior minister asked the European Union to set up a camp. | REQUEST | GAB GOV > EUR
          The World Bank granted a loan for Chad to buy trains. | AID | IGO BUS > TCD
          The World Bank granted a $90 million loan for Chad to buy trains. | AID | IGO BUS > TCD
          """)
  void whoStandsBeforeTheVerbIsItsSubject(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French and German ministers discussed the budget in Nice. | CONSULT | FRA GOV, DEU GOV
          Police from Peru and Chile carried out a joint operation on the lake. | COOPERATE | PER COP, CHL COP
          """)
  void peopleOfTwoStatesAreTwoParties(String text, String type, String actors) {
    assertThat(CODER.sides(text, type)).isEqualTo(actors + " > ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"French ministers discussed the budget.", "Police in Peru discussed it."})
  void peopleOfOneAreOne(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }
}
