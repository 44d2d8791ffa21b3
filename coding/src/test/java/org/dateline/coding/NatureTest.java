package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What storms and animals do is no event, whatever they are called. */
class NatureTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2019, 3, 12));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cyclone Idai displaced thousands in Mozambique.",
        "Tropical Storm Ana destroyed 200 houses in Malawi.",
        "Hurricane Betsy destroyed the church in Cuba.",
        "Typhoon Haiyan attacked the Philippines.",
        "A dog attack wounded two boys in Kenya.",
        "A shark attack killed two soldiers in Kenya.",
      })
  void natureMakesNone(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ukraine fired Storm Shadow missiles at Sevastopol. | ASSAULT
          A rebel attack wounded two boys in Kenya. | ASSAULT
          Gunmen killed two nurses after Cyclone Idai hit Mozambique. | ASSAULT
          """)
  void othersDo(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }
}
