package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void saysWhatTheModelHoldsOfAnEventsRoles() {
    String text = "Kenyan soldiers shelled a camp of rebels near Mandera on Monday.";
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      assertThat(new Explanation(new Terminal(100, false)).of(coder.code(report)))
          .contains("EVENT        assault.shell [shelled]")
          .containsPattern("by model +actor soldiers \\d")
          .containsPattern("by model +place Mandera \\d");
    }
  }
}
