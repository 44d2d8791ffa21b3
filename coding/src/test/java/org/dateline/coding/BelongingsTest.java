package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country and kind those are who belong to, stand for or deal with somebody. */
class BelongingsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  private static void check(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji said Tonga had arrested its men. | COERCE | TON > FJI MIL",
        "Police in Riga raided the offices of a Latvian shipping firm. | COERCE | LVA COP > LVA BUS",
        "Police in Riga raided the headquarters of a Latvian union. | COERCE | LVA COP > LVA LAB",
        "A dissident faction of the FARC condemned Peru. | ACCUSE | COL REB > PER",
        "The Danish miners' union condemned Oman. Its leaders condemned Peru. | ACCUSE"
            + " | DNK LAB > OMN; DNK LAB > PER",
        "Nurses rallied in Accra, Ghana. Togo condemned their leaders. | ACCUSE | TGO > GHA MED",
        "The EU met in Riga. The bloc's envoy condemned Chad. | ACCUSE | EUR GOV > TCD",
        "The Danish miners' union's deputy secretary condemned Chad. | ACCUSE | DNK LAB > TCD",
        "Danish charity Norhelp condemned Chad. | ACCUSE | DNK SOC > TCD",
        "The nationalist party Danish Dawn condemned Oman. | ACCUSE | DNK PTY > OMN",
      })
  void theyAreWhatTheirOwnersAre(String text, String type, String sides) {
    check(text, type, sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The director of the CIA in Cairo condemned Chad. | ACCUSE | USA SPY > TCD",
        "Zulu leaders in Lesotho condemned Chad. | ACCUSE | LSO GOV > TCD",
        "Norway received a delegation of European bankers. | CONSULT | NOR > null BUS",
        "The coast guard of Malta detained 40 migrants. | COERCE | MLT COP > null REF",
        "The Pope condemned Chad. | ACCUSE | VAT REL > TCD",
      })
  void whoIsAbroadIsNotOfWhereHeIs(String text, String type, String sides) {
    check(text, type, sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The EU met in Riga. The bloc condemned Chad. | ACCUSE | EUR > TCD",
        "Chad and Niger signed a treaty. Both governments condemned Togo. | ACCUSE | TCD, NER > TGO",
        "Niger and Chad met in Niamey. Niger, Niger's army said, warned Chad. Oman said that Chad's neighbour condemned Togo. | ACCUSE | NER GOV > TGO",
      })
  void namesBeforeSayWhomTheyTakeUp(String text, String type, String sides) {
    check(text, type, sides);
  }
}
