package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed that no words place was at the scene that its report has told, if anything says so. */
class ToldScenesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thousands of farmers marched in Vilnius on Tuesday. It rained. Police arrested nine of them. | Vilnius",
        "Rebels attacked a barracks in Lokoja on Tuesday. It rained. They freed 20 prisoners. | Lokoja",
      })
  void itIsThere(String text, String place) {
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.sentence() == 2)
        .extracting(TextCoder::where)
        .containsOnly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // long ago, or in other days than the scene's
        "Police arrested nine farmers in Vilnius on Tuesday. It rained. Police killed a farmer in 2011.",
        "Mobs burned a court in Lokoja on Tuesday. It rained. Workers blocked a road in March.",
        // what somebody says
        "Police arrested nine farmers in Vilnius on Tuesday. It rained. The opposition condemned the arrests.",
        // to come, denied
        "Police arrested nine farmers in Vilnius on Tuesday. It rained. Farmers will block a road on Friday.",
        "Police arrested nine farmers in Vilnius on Tuesday. It rained. Police denied that they had beaten them.",
        // of another state
        "Police arrested nine farmers in Vilnius on Tuesday. It rained. France expelled a Russian diplomat.",
        "France opened a consulate in Lokoja on Tuesday. It rained. Turkey imposed sanctions on Syria.",
      })
  void itMayBeElsewhere(String text) {
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.sentence() == 2)
        .isNotEmpty()
        .extracting(TextCoder::where)
        .containsOnly("nowhere");
  }
}
