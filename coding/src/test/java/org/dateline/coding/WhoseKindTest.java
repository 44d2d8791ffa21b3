package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country and which kind those are whom a text tells by what stands around them. */
class WhoseKindTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @AfterAll
  static void close() {
    CODER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its oldest ally, Belarus, condemned Poland on Monday. | ACCUSE | BLR > POL",
        "The two guarantors of the Moldovan truce – Russia and Ukraine – condemned Poland."
            + " | ACCUSE | RUS, UKR > POL",
        "Ethiopia, Kenya and Uganda met in Nairobi. The Sudanese opposition had hoped for more. On"
            + " Friday ministers from the three countries condemned Eritrea."
            + " | ACCUSE | ETH GOV, KEN GOV, UGA GOV > ERI",
        "Ethiopia, Kenya and Uganda met in Nairobi. On Friday the trio of countries condemned"
            + " Eritrea. | ACCUSE | ETH, KEN, UGA > ERI",
        "Two countries condemned Eritrea on Friday. | ACCUSE | null GOV > ERI",
      })
  void namesBesideOrBeforeAPhraseSayWhomItMeans(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran's enemies condemned Oman on Monday. | ACCUSE | > OMN",
        "Iran's Lebanese allies condemned Oman on Monday. | ACCUSE | LBN > OMN",
        "Iran's leaders condemned Oman on Monday. | ACCUSE | IRN GOV > OMN",
      })
  void whoseAlliesTheyAreIsNotTheirCountry(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Taliban fought on in Helmand. The group's senior leaders condemned Pakistan."
            + " | ACCUSE | AFG REB > PAK",
        "In Mali the armed wing of Ansar Dine condemned France. | ACCUSE | MLI REB > FRA",
        "Libyan opposition forces condemned Egypt. | ACCUSE | LBY REB > EGY",
        "A rebel-run council in Yemen condemned Oman. | ACCUSE | YEM REB > OMN",
        "The Sudan Forum, the umbrella opposition group, condemned Egypt. | ACCUSE | SDN OPP > EGY",
        "Pro-government fighters in Ukraine condemned Poland. | ACCUSE | UKR PRM > POL",
        "The government's forces in Ukraine condemned Poland. | ACCUSE | UKR MIL > POL",
      })
  void theSideSaysTheKindOfTroopsAndOfficials(String text, String type, String sides) {
    assertThat(CODER.sides(text, type).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diane Abbott, the shadow home secretary, spoke to reporters. Abbott condemned France."
            + " | GBR GOV > FRA",
        "A former dairy farmer from Denmark condemned France. | DNK CVL > FRA",
        "A former Danish minister condemned France. | DNK ELI > FRA",
        "Another Briton, Tom Marl, condemned France. | GBR CVL > FRA",
        "Syria shelled Idlib. International weapons experts condemned France. | null EDU > FRA",
        "Syria shelled Idlib. Many governments condemned France. | null GOV > FRA",
        "Syria shelled Idlib. Officials from 50 countries condemned France. | null GOV > FRA",
      })
  void whoIsToldIsNoneOfTheTableAndOfNoOtherCountry(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }
}
