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
          Gunmen opened fire on a police post near Khost, killing four officers and a passing driver. | ASSAULT | AFG UAF > AFG COP, AFG CVL
          Gunmen attacked a church in Lagos, killing six worshippers. | ASSAULT | NGA UAF > NGA REL
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
}
