package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is a party beside those of an event's own roles, and who is none, through the whole coder.
 */
class SecondSidesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen opened fire on a police post near Khost, killing four officers and a passing driver. | ASSAULT | AFG UAF > AFG COP, AFG COP, AFG CVL
          Gunmen attacked a church in Lagos, killing six worshippers. | ASSAULT | NGA UAF > NGA CVL
          Rebels opened fire on an army post near Gao, killing two soldiers. | ASSAULT | MLI REB > MLI MIL, MLI MIL
          Ukrainian drones struck a barracks in Belgorod, killing three soldiers. | ASSAULT | UKR MIL > RUS MIL
          Rebels attacked a convoy in Ituri, killing a nurse and four soldiers. | ASSAULT | COD REB > COD MED, COD MIL
          A drone hit the Norwegian embassy in Kyiv, wounding a guard. | ASSAULT | null MIL > NOR GOV, UKR COP
          Rebels killed two policemen and wounded three others in Bunia. | ASSAULT | COD REB > COD COP, COD COP
          Gunmen killed a policeman and wounded five others in Cali. | ASSAULT | COL UAF > COL COP, COL CVL
          """)
  void anAttackOnOneHarmsThoseBesideHim(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France proposed a truce, an idea which Hamas rejected. | REJECT | PSE REB > FRA
          Chad has asked Sudan to open the border, a step that Khartoum has refused for years. | REJECT | SDN GOV > TCD
          France backed a truce, an idea which Hamas praised. Hamas rejected talks. | REJECT | PSE REB >
          """)
  void whoProposedItIsWhomTheRefusalOfAnIdeaMeets(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egypt has moved extra troops into northern Sinai. | MOBILIZE | EGY >
          Egypt has moved extra troops into Libya. | MOBILIZE | EGY > LBY
          North Korea fired two missiles into the sea off Wonsan. | MOBILIZE | PRK >
          """)
  void troopsSentSomewhereAtHomeMeetNobody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels killed two members of the Chadian National Guard and their cook in Mao. | ASSAULT | TCD REB > TCD MIL, TCD CVL
          Kenya's president met the Ugandan minister of mines and industry. | CONSULT | KEN GOV > UGA GOV
          Gunmen ambushed a bus carrying nurses near Quetta on Monday. | ASSAULT | PAK UAF > PAK MED
          Uganda's president flew to Doha for talks with Hamas leaders. | CONSULT | UGA GOV > PSE REB
          Uganda's president flew to Doha for talks on trade. | CONSULT | UGA GOV > QAT GOV
          """)
  void whoIsListedCarriedOrMetIsAParty(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malian officers imposed a curfew on two villages. | COERCE | MLI MIL > MLI CVL
          Rebels attacked two villages near Goma on Monday. | ASSAULT | COD REB > COD CVL
          Ethiopia's army captured the town of Lalibela on Monday. | ASSAULT | ETH MIL > ETH
          """)
  void whoLivesWhereItWasDoneSuffersIt(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's president called for the teachers' release. | REQUEST | KEN GOV >
          Kenya called for the release of two teachers held by Somalia. | REQUEST | KEN > SOM
          Kenya called for a truce with Somalia. | REQUEST | KEN > SOM
          """)
  void aReleaseIsAskedOfWhoeverHoldsThem(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thousands of people marched on Arequipa on Saturday to demand cheaper bread. | PROTEST | PER CVL >
          Thousands of people marched on the Chilean consulate in Arequipa on Saturday. | PROTEST | PER CVL > CHL GOV
          """)
  void whereTheyMarchToIsNobody(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }
}
