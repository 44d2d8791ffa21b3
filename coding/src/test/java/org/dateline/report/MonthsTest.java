package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long dates as each language's readers are used to them, by the locale data of Java. */
class MonthsTest {
  private static final DateReader DATES = DateReader.load(Knowledge.shipped());

  static List<String> languages() {
    return List.of(
        "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
        "es", "et", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it",
        "ja", "ka", "kk", "km", "ko", "lt", "lv", "mk", "mr", "ms", "nb", "ne", "nl", "pl", "pt",
        "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "tr", "uk", "ur", "vi", "zh");
  }

  @Test
  void thereAreMoreThanFortyLanguages() {
    assertThat(languages()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void allMonthsAreRead(String language) {
    DateTimeFormatter format =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(language));
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2015, month, 23);
      String written = format.format(day);
      assertThat(DATES.read(written, language)).as(written).isEqualTo(Published.on(day));
    }
  }
}
