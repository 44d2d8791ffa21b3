package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country and which kind those are whom a text tells by what stands around them. */
class WhoseKindTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

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
        "Iran's enemies condemned Oman on Monday. | ACCUSE | null GOV > OMN",
        "Iran's Lebanese allies condemned Oman on Monday. | ACCUSE | LBN > OMN",
        "Iran's leaders condemned Oman on Monday. | ACCUSE | IRN GOV > OMN",
        "African Union envoys condemned Oman on Monday. | ACCUSE | IGO GOV > OMN",
        "African Union officials condemned Oman on Monday. | ACCUSE | IGO GOV > OMN",
        "Officials of the African Union condemned Oman on Monday. | ACCUSE | IGO GOV > OMN",
        "Nurses' union officials in Lima condemned Chile on Monday. | ACCUSE | PER LAB > CHL",
        "Police in Lima met Peruvian customs officers. Customs officers condemned Chile. | ACCUSE | PER GOV > CHL",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boko Haram holds Bama. Boko Haram shelled Gwoza. About 90 militants attacked Kenyan"
            + " soldiers. | NGA REB > KEN MIL",
        "Boko Haram holds Bama. Boko Haram shelled Gwoza. The last jihadists attacked Kenyan"
            + " soldiers. | NGA REB > KEN MIL",
        "Boko Haram holds Bama. Boko Haram shelled Gwoza. Foreign fighters attacked Kenyan"
            + " soldiers. | NGA REB > KEN MIL",
        "Islamic State holds Raqqa. Islamic State killed a nurse. Somali militants attacked Kenyan"
            + " soldiers. | SOM REB > KEN MIL",
        "Islamic State and Al-Shabaab met. Islamic State met Al-Shabaab. Foreign militants attacked"
            + " Kenyan soldiers. | null REB > KEN MIL",
      })
  void militantsAreTheOnlyGroupsThatIsNamed(String text, String sides) {
    String attack = CODER.sides(text, "ASSAULT");
    assertThat(attack.substring(attack.lastIndexOf("; ") < 0 ? 0 : attack.lastIndexOf("; ") + 2))
        .isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ines Rey was stripped of her Spanish citizenship. Rey condemned France. | ESP > FRA",
        "The court took Ines Rey's Spanish passport. Rey condemned France. | ESP > FRA",
        "The two nurses from London, Mark Dow and Tom Low, were captured. Tom Low condemned France."
            + " | GBR MED > FRA",
        "Ines Rey saw two nurses from Leeds. Rey condemned France. | null > FRA",
      })
  void whereSomebodyIsFromIsToldElsewhere(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French President Paul Morin met his Kenyan counterpart on Monday. | CONSULT | FRA GOV > KEN GOV
          Kenya's defence minister spoke with his Ugandan counterpart John Okello by telephone. | CONSULT | KEN GOV > UGA GOV
          Peru's army chief met his Chilean counterpart in Lima. | CONSULT | PER MIL > CHL MIL
          """)
  void aCounterpartHoldsTheSameOffice(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hackers linked to China broke into the network of the Norwegian parliament. | COERCE | CHN CRM > NOR LEG
          China-linked hackers broke into the network of the Norwegian parliament. | COERCE | CHN CRM > NOR LEG
          Kenya sent food to families displaced by floods. | AID | KEN > null REF
          Kenya sent food to families hit by floods. | AID | KEN > null CVL
          """)
  void whatAPhraseSaysOfThemMakesThemThat(String text, String type, String sides) {
    assertThat(CODER.sides(text, type)).isEqualTo(sides);
  }

  @Test
  void twoWhoAreEachOthersCounterpartsTellNothingOfEachOther() {
    String text =
        "Ana Mirov is Petra Laskin's counterpart. Petra Laskin is Ana Mirov's counterpart."
            + " Ana Mirov condemned Kenya.";
    assertThat(CODER.sides(text, "ACCUSE")).endsWith("> KEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested a man who fled the scene. | COERCE | CVL
          Police arrested passengers who fled a burning bus. | COERCE | CVL
          Police arrested villagers who fled the fighting. | COERCE | REF
          """)
  void whoeverFledFightingAndNotAThingIsARefugee(String text, String type, String sector) {
    assertThat(CODER.sides(text, type)).endsWith(sector);
  }
}
