package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.event.Crosswalk.Source;
import org.dateline.event.EventMention;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLOVER's two crosswalks, where they differ. */
class CrosswalkTest {
  private static EventMention mention(String text, Source crosswalk) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    try (Coder coder = Coder.load(Knowledge.shipped(), crosswalk)) {
      assertThat(coder.versions().knowledge().endsWith("+published-2021"))
          .isEqualTo(crosswalk == Source.PUBLISHED_2021);
      return coder.code(report).events().mentions().get(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Britain imposed sanctions on Belarus., SANCTION, COERCE",
    "Colombian rebels said they would release the Venezuelan engineers., CONCEDE, AGREE",
    "The French president met the German chancellor., CONSULT, CONSULT"
  })
  void typesAreTheManualsOrThePublishedOnes(String text, String manual, String published) {
    assertThat(mention(text, Source.MANUAL_2_0).type()).isEqualTo(manual);
    assertThat(mention(text, Source.PUBLISHED_2021).type()).isEqualTo(published);
  }
}
