package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector LANGUAGES = LanguageDetector.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said on Monday that troops would leave the town before the end of the month.
          en | Rebels seize airport
          en | Gunmen killed six soldiers in Jos.
          en | Army seizes power in Niger
          en | Junta expels Belgian envoy
          en | Car bomb kills mayor of Baidoa
          es | Maduro libera a doce opositores del gobierno
          de | Der Minister sagte am Montag, die Truppen würden die Stadt verlassen.
          fr | Le ministre a déclaré lundi que les troupes quitteraient la ville.
          es | El ministro dijo el lunes que las tropas abandonarían la ciudad.
          tr | Bakan pazartesi günü askerlerin şehirden ayrılacağını söyledi.
          ru | Министр сообщил в понедельник, что войска покинут город.
          uk | Міністр повідомив у понеділок, що війська залишать місто.
          ar | قال الوزير يوم الاثنين إن القوات ستغادر المدينة
          fa | وزیر روز دوشنبه گفت که نیروها شهر را ترک خواهند کرد
          zh | 部长星期一表示，部队将离开该市。
          ja | 大臣は月曜日、部隊が市を離れると述べた。
          ko | 장관은 월요일 군대가 도시를 떠날 것이라고 말했다.
          el | Ο υπουργός δήλωσε τη Δευτέρα ότι τα στρατεύματα θα φύγουν.
          th | รัฐมนตรีกล่าวเมื่อวันจันทร์ว่ากองทหารจะออกจากเมือง
          """)
  void tellsLanguages(String language, String text) {
    assertThat(LANGUAGES.detect(text)).isEqualTo(language);
  }

  @Test
  void addressesAndKeysAreOfNoLanguage() {
    String text =
        "Gunmen killed four soldiers in the north on Tuesday. https://ejemplo.example/los/que/de/la"
            + " e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(LANGUAGES.detect(text)).isEqualTo("en");
    assertThat(LANGUAGES.detect("https://x.example/the-rebels-seize-the-airport"))
        .isEqualTo(LanguageDetector.UNKNOWN);
  }

  @Test
  void knowsNoLanguageOfNumbers() {
    assertThat(LANGUAGES.detect("2015 14 11")).isEqualTo(LanguageDetector.UNKNOWN);
    assertThat(LANGUAGES.detect("")).isEqualTo(LanguageDetector.UNKNOWN);
  }
}
