package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things happened that no sentence places: in the only town, or that of the dateline. */
class ScenesTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

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
        .extracting(TextCoder::where)
        .containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEEDS, May 3 (Reuters) - Police arrested a clerk on Friday. | LEEDS",
        "LEEDS, May 3 (Reuters) - Police arrested a clerk on Friday in Hull. | Hull",
        "LEEDS, May 3 (Reuters) - The army attacked rebels. | nowhere",
        "LEEDS, May 3 (Reuters) - France attacked rebels. | nowhere",
        "LEEDS, May 3 (Reuters) - Police will arrest a clerk. | nowhere",
      })
  void theDatelineIsWhereLocalPeopleDidWhatTheStoryBeginsWith(String text, String place) {
    assertThat(CODER.storyMentions(text)).extracting(TextCoder::where).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MADANG, May 3 (Reuters) - Gunmen shot a nurse in Madang. In the capital, police arrested nine clerks. | Port Moresby
          Gunmen shot a nurse in Odesa on Monday. Crowds marched through the capital on Tuesday. | Kyiv
          Gunmen shot a nurse in Odesa on Monday. Crowds marched through a capital on Tuesday. | Odesa
          Gunmen shot a nurse in Odesa. In the cultural capital of Peru, police arrested nine clerks. | Peru
          """)
  void theCapitalIsThatOfTheCountryThatTheReportIsOn(String text, String place) {
    assertThat(CODER.storyMentions(text))
        .last()
        .extracting(mention -> mention.place() == null ? "nowhere" : mention.place().place().name())
        .isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOUNT HAGEN: Police in the Wabaku valley arrested nine men on Friday. New Zealand sent tents. | PNG
          MOUNT HAGEN: New Zealand sent tents. Police in the Wabaku valley arrested nine men on Friday. | PNG
          Police in the Wabaku valley arrested nine men on Friday. New Zealand sent tents. | NZL
          """)
  void aPlaceThatNobodyKnowsLiesNearTheDatelineRatherThanInACountryThatIsNamed(
      String text, String country) {
    assertThat(CODER.storyMentions(text))
        .filteredOn(mention -> mention.type().equals("COERCE"))
        .extracting(
            mention -> mention.place() == null ? "nowhere" : mention.place().place().country())
        .containsExactly(country);
  }
}
