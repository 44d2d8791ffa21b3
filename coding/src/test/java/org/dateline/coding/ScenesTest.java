package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.dateline.place.PlaceMention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The only town of a report is where its crimes and arrests were. */
class ScenesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @AfterAll
  static void close() {
    CODER.close();
  }

  private static String where(EventMention mention) {
    PlaceMention place = mention.place();
    return place == null ? "nowhere" : place.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A shop in Leeds burned down. It rained. Police arrested a man. | Leeds",
        "Leeds police spoke to reporters. It rained. A man stabbed a clerk. | Leeds",
        "A shop in Leeds burned down. A bus left for Hull. Police arrested a man. | nowhere",
        "A shop in Leeds burned down. France voted. Police arrested a man. | nowhere",
        "A shop in Leeds burned down. It rained. The army attacked rebels. | nowhere",
        "A shop in Leeds burned down. It rained. Police arrested a man in May 1987. | nowhere",
        "A shop in Leeds burned down. It rained. Police will arrest a man. | nowhere",
      })
  void theOnlyTownIsTheSceneOfCrimesAndArrests(String text, String place) {
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.sentence() == 2)
        .extracting(ScenesTest::where)
        .containsExactly(place);
  }
}
