package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is done, and to nobody, through the whole coder. */
class VenuesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Activists blocked a road in Peru's Cusco region on Monday. | PROTEST | PER SOC >
          Some 300 Peruvian soldiers arrived in the municipality with tanks. | MOBILIZE | PER MIL >
          Opposition lawmakers staged a walkout in the provincial assembly in Pakistan. | PROTEST | PAK LEG >
          """)
  void aPlaceAtHomeIsWhereItWas(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen shot up a bar in the South African township. | ASSAULT | null UAF > ZAF
          Israeli jets bombed a suspected base in Syria on Sunday. | ASSAULT | ISR MIL > SYR
          India imposed a curfew in Kashmir. | COERCE | IND > IND
          Mali called on the opposition in Bamako to talk. | REQUEST | MLI > MLI OPP
          Nurses in Lima marched in protest at European Union rules. | PROTEST | PER MED > EUR
          """)
  void whoIsAbroadOrAskedForIsAParty(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }
}
