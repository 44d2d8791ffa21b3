package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an event concerns by another that its sentence tells beside it, through the whole coder. */
class ActsBesideTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  private static String sides(String text, String type) {
    return CODER.sides(text, type).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Poland summoned the Belarusian envoy and threatened to close the border. | THREATEN | POL > BLR GOV
          Norway's government accused Iceland of dumping and demanded an apology. | REQUEST | NOR GOV > ISL
          Ecuador's minister thanked Spain for the planes and promised to repay the loan. | AGREE | ECU GOV > ESP
          Police searched the offices of the Radical Party in Quito, carrying off computers. | COERCE | ECU COP > ECU PTY
          The Norwegian minister rejected the plan and met the Danish ambassador. | REJECT | NOR GOV >
          """)
  void whoeverIsNamedByTheVerbBesideItIsAddressed(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dock workers in Chile ended their blockade after the port authority agreed to raise their pay. | CONCEDE | CHL LAB > CHL GOV
          Dock workers in Chile ended their blockade after the port authority agreed to raise their pay. | AGREE | CHL GOV > CHL LAB
          Dock workers in Chile ended their blockade after police arrested their leader. | CONCEDE | CHL LAB >
          """)
  void whatIsCalledOffAfterAPromiseConcernsWhoMadeIt(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Egypt proposed a week's truce, an offer that Hamas welcomed and Israel rejected. | SUPPORT | PSE REB > EGY
          Egypt proposed a week's truce, an offer that Hamas welcomed and Israel rejected. | REJECT | ISR > EGY
          """)
  void anIdeaIsWelcomedAndRejectedAsThatOfWhoProposedIt(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }
}
