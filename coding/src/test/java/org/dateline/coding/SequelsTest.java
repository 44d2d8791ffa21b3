package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Violence that a sentence tells on was where the sentence before it says. */
class SequelsTest {
  private static final TextCoder CODER = new TextCoder(LocalDate.of(2018, 6, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said rebels killed a guard in Garissa. In all, rebels killed ten guards. | Garissa",
        "Police said rebels killed a guard in Garissa. Rebels killed ten guards in 1998. | nowhere",
        "Police said rebels killed a guard in Garissa. Rebels met the guards. | nowhere",
        "Police said rebels killed a guard in Garissa. Rebels will kill ten guards. | nowhere",
      })
  void violenceIsToldOnWhereItWas(String text, String place) {
    assertThat(CODER.mentions(text))
        .filteredOn(mention -> mention.sentence() == 1)
        .extracting(TextCoder::where)
        .containsExactly(place);
  }
}
