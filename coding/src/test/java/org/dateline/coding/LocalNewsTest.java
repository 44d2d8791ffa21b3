package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country people and towns are in reports on one country, through the whole coder. */
class LocalNewsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @AfterAll
  static void close() {
    CODER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire broke out in Lusaka. Two gunmen shot a nurse on Friday. | ASSAULT | ZMB UAF > ZMB MED
          Mary Tembo lived in Lusaka. Two thieves stabbed Tembo on Friday. | ASSAULT | ZMB CRM > ZMB CVL
          Kenyan soldiers shelled villagers. | ASSAULT | KEN MIL > null CVL
          Floods reached Lusaka. Troops from Malawi and Zimbabwe came. Gunmen shot a nurse. | ASSAULT | null UAF > null MED
          Officials met in Lusaka. Gunmen shot two foreign workers. | ASSAULT | ZMB UAF > null LAB
          """)
  void peopleOfAReportOnOneCountryAreItsOwn(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested a Paris woman on Friday. | parispi.net | USA COP > USA CVL
          Police arrested a Paris woman on Friday. | lemonde.fr | FRA COP > FRA CVL
          Athens police arrested a student on Friday. | onlineathens.com | USA COP > USA EDU
          Police from France arrested a Paris woman. | parispi.net | FRA COP > FRA CVL
          Police arrested a man on Friday. | lfpress.com | CAN COP > CAN CVL
          """)
  void aNameIsThatOfTheTownNearThePublisher(String text, String host, String sides) {
    assertThat(CODER.sides(text, "COERCE", "https://" + host + "/news")).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police searched a barn in Toledo, Ohio. Sgt. Amy Low arrested a man on Friday. | USA COP > USA CVL
          The army left Toledo, Ohio. Police helped. Sgt. Amy Low arrested a man. | USA MIL > USA CVL
          The sheriff spoke in Toledo, Ohio. Deputies arrested a man on Friday. | USA COP > USA CVL
          """)
  void aRankIsOfTheForceThatTheReportSpeaksOf(String text, String sides) {
    assertThat(CODER.sides(text, "COERCE")).isEqualTo(sides);
  }
}
