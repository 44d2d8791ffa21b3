package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static String explained(String text) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      return new Explanation(new Terminal(100, false)).of(coder.code(report));
    }
  }

  @Test
  void saysWhatTheModelHoldsOfAnEventsRoles() {
    assertThat(explained("Kenyan soldiers shelled a camp of rebels near Mandera on Monday."))
        .contains("EVENT        assault.shell [shelled]")
        .containsPattern("by model +actor soldiers \\d")
        .containsPattern("by model +place Mandera \\d");
  }

  @Test
  void saysWhichSentenceNamesWhoDidIt() {
    assertThat(explained("Ethiopian jets bombed a market in Mekelle. Nine traders were killed."))
        .contains("EVENT        assault.kill [killed]")
        .containsPattern("elsewhere +\"Ethiopian jets\" of sentence 0");
  }
}
