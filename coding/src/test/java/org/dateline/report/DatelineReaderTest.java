package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
  private static final LocalDate REFERENCE = LocalDate.of(2009, 1, 2);
  private static final DatelineReader DATELINES =
      DatelineReader.load(Knowledge.shipped(), DateReader.load(Knowledge.shipped()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          KHARTOUM, Aug 4 (Reuters) - | KHARTOUM | 2008-08-04 | Reuters
          BAGHDAD (AP) — | BAGHDAD | - | Associated Press
          TROY, N.C. (AP) -- | TROY, N.C. | - | Associated Press
          BEIRUT: | BEIRUT | - | -
          Paris, Aug. 4, 2006 (AFP) - | Paris | 2006-08-04 | Agence France-Presse
          PORT-AU-PRINCE, Haiti (AP) _ | PORT-AU-PRINCE, Haiti | - | Associated Press
          MOSCOW/KYIV, Feb 24 (Reuters) - | MOSCOW/KYIV | 2009-02-24 | Reuters
          NAIROBI, Dec. 31 (Xinhua) -- | NAIROBI | 2008-12-31 | Xinhua
          Aug 4 (Reuters) - | - | 2008-08-04 | Reuters
          GOMA, 4 August 2008 (IRIN) - | GOMA | 2008-08-04 | IRIN
          """)
  void readsWireDatelines(String dateline, String place, LocalDate date, String agency) {
    var found = DATELINES.read(dateline + " Rebels took the town.", REFERENCE);
    assertThat(found).isNotNull();
    assertThat(found.dateline()).isEqualTo(new Dateline(place, date, agency));
    assertThat(found.length()).isEqualTo(dateline.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister - who resigned on Monday - left the town.",
        "UPDATE 3: Rebels took the town.",
        "WATCH: Rebels take the town",
        "He said: we will not go.",
        "Rebels took Goma, officials said (Reuters) - but the army denied it.",
        "Police arrested two men. Beirut - a city of two million - was calm."
      })
  void leavesSentencesAlone(String paragraph) {
    assertThat(DATELINES.read(paragraph, REFERENCE)).isNull();
  }

  @Test
  void knowsNoYearWithoutReference() {
    var found = DATELINES.read("KHARTOUM, Aug 4 (Reuters) - Rebels took it.", null);
    assertThat(found).isNotNull();
    assertThat(found.dateline().date()).isNull();
  }
}
