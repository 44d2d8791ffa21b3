package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Long dates as each language's readers are used to them, by two editions of Unicode's CLDR. */
class MonthsTest {
  private static final DateReader DATES = DateReader.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvFileSource(resources = "long_dates.tsv", delimiter = '\t', useHeadersInDisplayName = true)
  void everyMonthOfSixtyLanguagesIsRead(String language, int month, String date) {
    assertThat(DATES.read(date, language)).isEqualTo(Published.on(LocalDate.of(2015, month, 23)));
  }
}
