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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maputo ordered its navy to search foreign trawlers, a step that Lisbon condemned. | ACCUSE | PRT GOV > MOZ GOV
          Georgia released nine prisoners, a move welcomed by the European Union. | SUPPORT | EUR > GEO
          Gunmen killed nine farmers near Jos, an attack condemned by the African Union. | ACCUSE | IGO > NGA UAF
          Kenyan lawyers want an inquiry led by foreigners, something that Addis Ababa has refused. | REJECT | ETH GOV > KEN JUD
          President Sall visited Touba, a town that France has criticised. | ACCUSE | FRA >
          """)
  void whatASentenceTellsIsCondemnedAsThatOfWhoDidIt(String text, String type, String sides) {
    assertThat(sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Georgia released nine prisoners, a move welcomed by the European Union. | RETREAT | GEO > null CVL
          Libya freed two envoys, a Dane and a Swede, on Monday. | RETREAT | LBY > DNK GOV, SWE CVL
          """)
  void aWordForWhatWasDoneIsNoneOfThoseToWhom(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portuguese Foreign Minister Ana Silva summoned the Turkish ambassador and warned that Lisbon would not tolerate spying on its soil. | THREATEN | PRT GOV > TUR GOV
          Kenya vowed to respond to the seizure of its central bank's gold. | THREATEN | KEN >
          Tehran warned that it would strike Israel. | THREATEN | IRN GOV > ISR
          Peru and Chile agreed on Tuesday to reopen consulates in two border towns. | AGREE | PER, CHL >
          Peru and Chile agreed on Tuesday to help Bolivia. | AGREE | PER, CHL > BOL
          """)
  void whatIsOnesOwnIsNobodyWhomOneThreatensOrPromises(String text, String type, String sides) {
    assertThat(sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Ana Silva of Portugal flew to Angola on Monday and apologised for past crimes. | SUPPORT | PRT GOV > AGO
          Chad thanked Norway for two ships and asked for more money. | REQUEST | TCD > NOR
          A report by Amnesty accused Nairobi of sheltering smugglers. | ACCUSE | NGO SOC > KEN GOV
          """)
  void whoIsVisitedOrThankedIsAddressed(String text, String type, String sides) {
    assertThat(sides(text, type)).isEqualTo(sides);
  }
}
