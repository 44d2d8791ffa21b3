package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberEndsTest {
  private final NumberEnds numbers = NumberEnds.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "250,000 men|250,000",
        "3.5% up|3.5",
        "2015. Then|2015",
        "2015, then|2015",
        "14:30 GMT|14:30",
        "9/11 attacks|9/11",
        "23/11/2015.|23/11/2015",
        "1980s,|1980s",
        "80's music|80's",
        "2015's vote|2015",
        "21st century|21st",
        "5.2bn euros|5.2bn",
        "50km away|50",
        "120mph winds|120",
        "10-15 men|10",
        "24-year-old|24",
        "555-010-0199 now|555-010-0199",
        "555-0100.|555-0100",
        "12345-6789 US|12345-6789",
        "2014-2015 season|2014",
        "٣٤ قتيلا|٣٤",
      })
  void endsWhereTheNumberEnds(String text, String number) {
    assertThat(text.substring(0, numbers.end(text, 0, text.length()))).isEqualTo(number);
  }
}
