package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country those are whom a report takes up again without saying it. */
class TakenUpTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  private static String sides(String text, String type) {
    return CODER.sides(text, type).strip();
  }

  private static Optional<String> lastOfStory(String text, String type) {
    return CODER.storyMentions(text).stream()
        .filter(mention -> mention.type().equals(type))
        .map(m -> TextCoder.codes(m.actors()) + " > " + TextCoder.codes(m.recipients()))
        .reduce((first, last) -> last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A mayor resigned in Zadar, in Croatia, on Monday. Vesna Knez left in tears. Her party condemned the press. | ACCUSE | HRV PTY > HRV JRN
          A trader was freed near Jos in Nigeria. He said his captors had beaten a nurse. | ASSAULT | NGA UAF > NGA MED
          Foreign firms left Peru and Chile. Foreign investors' lawyers condemned the move. | ACCUSE | null JUD >
          """)
  void whoIsOfSomebodyOfNoToldCountryIsAtHomeThere(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vilnius urged its allies to send help. | REQUEST | LTU GOV > null GOV
          Ghana met Togo in Accra. Togo condemned its western neighbour. | ACCUSE | TGO > GHA GOV
          Ghana met Togo and Benin in Accra. Togo condemned its western neighbour. | ACCUSE | TGO > null GOV
          A farmer in Ghana fought a court case. The farmer condemned his neighbour. | ACCUSE | GHA AGR > GHA CVL
          """)
  void aStatesNeighboursAndAlliesAreOtherStates(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkish forces raided a camp near Afrin in Syria. Troops shot a nurse. | TUR MIL > SYR MED
          Turkish forces and Russian troops met near Afrin in Syria. Troops shot a nurse. | SYR MIL > SYR MED
          Turkish forces raided a camp near Afrin in Syria. Security forces shot a nurse. | SYR MIL > SYR MED
          Russian forces shelled Odesa at dawn. Kyiv said troops shot a pilot. | UKR MIL > UKR MIL
          Rwandan forces crossed the border. In Bukavu, troops shot a nurse. | COD MIL > COD MED
          """)
  void troopsAreThoseOfWhomTheReportToldLast(String text, String sides) {
    String last = CODER.sides(text, "ASSAULT");
    assertThat(last.substring(last.lastIndexOf(';') + 1).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chilean boats entered Peru. Chile has many boats. The foreign ministry summoned the Chilean ambassador. | ACCUSE | PER GOV > CHL GOV
          Chilean boats entered Peru and Bolivia. Chile has many boats. The foreign ministry summoned the Chilean ambassador. | ACCUSE | null GOV > CHL GOV
          A Kenyan envoy spoke in Chad. The embassy condemned the press in Chad. | ACCUSE | KEN GOV > TCD JRN
          Gunmen stormed the embassy in Tunis. | ASSAULT | TUN UAF > null GOV
          """)
  void diplomatsAreNotOfTheCountryWhereTheyAre(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Australia imposed sanctions on six trading companies. | AUS > null BUS
          Australia fined four shipping companies. | AUS > AUS BUS
          """)
  void whomSanctionsStrikeIsNotOfTheStateThatImposesThem(String text, String sides) {
    assertThat(sides(text, "SANCTION")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zambian police broke up a march in Lusaka. The march was loud. Bread cost two Kenyan shillings. The government fined a trader. | ZMB GOV > ZMB BUS
          """)
  void theLeadSaysInWhichCountryTheReportIs(String text, String sides) {
    assertThat(sides(text, "SANCTION")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Houthi gunners left Hodeida. The United States condemned it. A spokesman for the rebels condemned France. | YEM REB > FRA
          """)
  void whoSpeaksForRebelsIsOfTheirGroup(String text, String sides) {
    String last = CODER.sides(text, "ACCUSE");
    assertThat(last.substring(last.lastIndexOf(';') + 1).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lilongwe raised its flag and condemned Zambia. | MWI GOV > ZMB
          Patricia Lima condemned Zambia. | null > ZMB
          The painter Patricia Lima met a judge on Monday. Lima condemned Zambia. | null > ZMB
          Sucre raised its flag and condemned Zambia. | BOL GOV > ZMB
          """)
  void aCapitalActsForItsState(String text, String sides) {
    assertThat(sides(text, "ACCUSE")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EUGENE, Oregon - Police broke up a march for Yemen on Friday. Officers arrested nine people. | USA COP > USA CVL
          """)
  void aTownInTheDatelineSaysWhereTheReportIs(String text, String sides) {
    assertThat(lastOfStory(text, "COERCE")).hasValue(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAIROBI, Kenya (AP) - Police arrested nine students on Friday. | KEN COP > KEN EDU
          KAMPALA: Soldiers detained a clerk on Friday. | UGA MIL > UGA LAB
          TARTU, Estonia - Police arrested a teacher on Friday. | EST COP > EST EDU
          """)
  void whoNamesNoCountryTellsOfTheDatelines(String text, String sides) {
    assertThat(lastOfStory(text, "COERCE")).hasValue(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GENEVA, May 3 - Nepal's envoys went home on Friday. The army condemned a journalist. | NPL MIL > NPL JRN
          GENEVA, May 3 - Swiss envoys met those of Nepal on Friday. The army condemned a journalist. | CHE MIL > CHE JRN
          GENEVA, May 3 - The army condemned a journalist. | CHE MIL > CHE JRN
          """)
  void aTownForTalksInTheDatelineDoesNotSayOfWhomTheReportTells(String text, String sides) {
    assertThat(lastOfStory(text, "ACCUSE")).hasValue(sides);
  }
}
