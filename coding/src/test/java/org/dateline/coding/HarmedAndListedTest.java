package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom violence harmed, whom a list names and with whom somebody talked, through the coder. */
class HarmedAndListedTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a school in Kano, killing two teachers. | ASSAULT | NGA UAF > NGA EDU
          Israeli jets bombed a hospital in Gaza, wounding 12 people. | ASSAULT | ISR MIL > PSE CVL
          A mortar hit the outskirts of Taiz, wounding a boy. | ASSAULT | YEM CVL
          Rebels shelled Kyiv on Friday, killing three people. | ASSAULT | UKR REB > UKR CVL
          Rebels shelled Kyiv on Friday, but nobody was killed. | ASSAULT | UKR REB > UKR
          Gunmen attacked a police post in Kano, killing two officers. | ASSAULT | NGA UAF > NGA COP, NGA COP
          A car bomb went off outside a police station in Herat, killing two shoppers. | ASSAULT | AFG CVL
          Eight herders were killed in Mali when gunmen burst into their huts. | ASSAULT | MLI UAF > MLI AGR
          """)
  void peopleAreHarmedRatherThanWhereTheyAre(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).endsWith(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Clashes broke out between police and gangsters in Oruro. | ASSAULT | BOL COP, BOL CRM > BOL COP, BOL CRM
          Rival gangs exchanged fire in Cali on Monday. | ASSAULT | COL CRM > COL CRM
          Colombian villagers hurled bottles at each other in Cali. | ASSAULT | COL CVL > COL CVL
          Peruvian and Chilean patrols traded mortar fire on Monday. | ASSAULT | PER MIL, CHL MIL > PER MIL, CHL MIL
          Libyan soldiers exchanged fire with Chadian rebels on Monday. | ASSAULT | LBY MIL > TCD REB
          Soldiers and policemen fought rebels near Goma on Monday. | ASSAULT | COD MIL, COD COP > COD REB
          """)
  void whoFightsEachOtherIsOnBothSides(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police in Goma freed a priest and a sexton on Monday. | RETREAT | COD COP > COD REL, COD CVL
          Rwandan soldiers freed a tailor from Goma. | RETREAT | RWA MIL > COD CVL
          Police in Lima arrested four traders, including two tailors. | COERCE | PER COP > PER BUS, PER CVL
          Police in Minsk detained 20 people, among them two Danes and a Swede. | COERCE | BLR COP > BLR CVL, DNK CVL, SWE CVL
          Gunmen in Cali killed nine people, among them three women. | ASSAULT | COL UAF > COL CVL
          """)
  void whoIsListedWithOthersIsAPartyBesideThem(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Miners in Peru called off a strike after talks with the government. | CONCEDE | PER LAB > PER GOV
          Miners in Peru called off a strike after the talks on pay. | CONCEDE | PER LAB >
          """)
  void anActAfterTalksConcernsWhoeverTheyWereWith(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).endsWith(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oman's foreign minister flew to Baghdad for talks with his Iraqi counterpart on a pipeline. | CONSULT | OMN GOV > IRQ GOV
          Kenya's president travelled to Geneva to meet his French counterpart. | CONSULT | KEN GOV > FRA GOV
          Chad's opposition urged its followers to stay at home. | REQUEST | TCD OPP > TCD PTY
          """)
  void whoIsMetOrAddressedIsAParty(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Students marched in Dhaka on Monday to demand lower fares. | PROTEST | BGD EDU >
          In Nantes some 900 dockers marched to the prefecture. | PROTEST | FRA LAB >
          Kenyan nurses marched to the Ugandan embassy in Nairobi. | PROTEST | KEN MED > UGA GOV
          The mayor promised to hire 40 policemen in Lima. | AGREE | PER GOV >
          Chad promised to hire Sudanese policemen. | AGREE | TCD > SDN COP
          The UN demanded protection for the town's beekeepers. | REQUEST | UNO >
          """)
  void whereItIsAndWhatIsOnesOwnIsNobody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).endsWith(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers in Burkina Faso lined up the men and fired at them. | ASSAULT | BFA MIL > BFA CVL
          Gunmen stormed a television studio in Quito. | ASSAULT | ECU UAF > ECU JRN
          Australia gave boats to Palau, Tonga and Samoa. | AID | AUS > PLW, TON, WSM
          Guyana promised Venezuela not to use force. | AGREE | GUY > VEN
          """)
  void whoIsMeantByAWordIsWhomItConcerns(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }
}
