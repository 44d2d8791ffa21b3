package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.event.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What private people say and do to each other is no event, whatever their country. */
class PrivateLifeTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2019, 3, 12));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A landlord in Lagos refused to let his tenants back into the house.",
        "A Peruvian plumber stabbed his brother-in-law in Lima on Sunday.",
        "A Kenyan bus company apologised to a couple on Monday.",
        "Police in Accra detained a trader on Monday over the theft of a bull.",
        "A court in Oslo sentenced a baker to five years for striking his neighbour with a spade.",
      })
  void privatePeopleMakeNone(String text) {
    assertThat(CODER.mentions(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Landlords in Lagos rejected the government's offer. | REJECT
          Gunmen in Lima stabbed the minister's brother-in-law. | ASSAULT
          Kenya's government apologised to a widow on Monday. | SUPPORT
          Police in Accra detained a lawmaker on Monday over the theft of a bull. | COERCE
          Police in Accra detained nine men over the theft of grain from a depot. | COERCE
          """)
  void othersDo(String text, String type) {
    assertThat(CODER.mentions(text)).extracting(EventMention::type).containsExactly(type);
  }
}
