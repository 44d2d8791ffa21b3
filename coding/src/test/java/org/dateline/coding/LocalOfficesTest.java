package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country and kind towns' officers, schools, committees and their namesakes are. */
class LocalOfficesTest {
  private static final String PAPER = "http://www.abqjournal.com/1.html";
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2012, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pupils left the school. Superintendent Ann Low condemned the mayor. | USA EDU > USA GOV",
        "Police came. Superintendent Ann Low condemned the mayor. | USA COP > USA GOV",
        "Police came to the school. Superintendent Ann Low condemned the mayor. | USA COP > USA GOV",
        "Two cars had crashed. Trooper Ed Kay condemned the mayor. | USA COP > USA GOV",
        "An army camp had burned. Trooper Ed Kay condemned the mayor. | USA MIL > USA GOV",
        "City Manager Ed Kay condemned the mayor. | USA GOV > USA GOV",
        "The council met. A House committee condemned the mayor. | USA LEG > USA GOV",
        "A deal failed. The parliament's ethics committee condemned the mayor. | USA LEG > USA GOV",
        "The police department's gun expert condemned the mayor. | USA COP > USA GOV",
      })
  void whatARankIsOfIsWhatTheReportTellsOf(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE", PAPER).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Col. Harlow, who is the second officer of the United States Army, condemned France."
            + " | USA MIL > FRA",
        "Ann Harlow, who met an officer of the Kenyan army, condemned France. | null > FRA",
        "Spain has a new paper. Const. Craig Bolt condemned France. | ESP COP > FRA",
      })
  void whatATitleOrAClauseSaysOfSomebodyCounts(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judge Angela Merkel opened a court in Nairobi. Merkel condemned France. | KEN JUD > FRA",
        "Angela Merkel opened a fair in Nairobi. Merkel condemned France. | DEU GOV > FRA",
        "Judge Gordon Brown opened a court in London. Brown condemned France. | GBR JUD > FRA",
      })
  void aNamesakeHasAnOfficeOfHisOwn(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "City officials met in Nancy. City officials condemned the mayor. | USA GOV > USA GOV",
        "City officials met in Nancy in France. City officials condemned the mayor."
            + " | FRA GOV > FRA GOV",
      })
  void aPaperThatNamesNoCountryMeansItsOwn(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE", PAPER).strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New South Wales condemned France. | AUS > FRA",
        "Wales condemned France. | GBR > FRA",
      })
  void whatANameEndsInIsNotWhatItNames(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The premier of Ontario condemned France. | The premier | CANGOV",
        "Russia was told. The president of Acme Instruments condemned France. | The president | RUSGOV",
        "Russia was told. The foreign minister of Germany condemned France. | Guido Westerwelle | DEUGOV",
        "Russia was told. The president of Georgia condemned France. | Mikheil Saakashvili | GEOGOV",
      })
  void whoHoldsAnOfficeIsTheOneOfThePlaceItIsOf(String text, String name, String code) {
    assertThat(CODER.mentions(text).get(0).actors())
        .singleElement()
        .satisfies(
            actor -> assertThat(actor.name() + " " + actor.code()).isEqualTo(name + " " + code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Djibouti condemned Palau on Monday. | DJI > PLW",
        "A Kremlin spokesman condemned Palau on Monday. | RUS GOV > PLW",
        "Patricia Ireland condemned Palau on Monday. | null > PLW",
      })
  void aStateIsNoPersonUnlessCalledSo(String text, String sides) {
    assertThat(CODER.sides(text, "ACCUSE").strip()).isEqualTo(sides);
  }
}
