package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static String explained(String text) {
    return explained(text, false);
  }

  private static String explained(String text, boolean all, Integer... sentences) {
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      return new Explanation(new Terminal(100, false), all, Set.of(sentences))
          .of(coder.code(report));
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
        .containsPattern(
            "who +\"Ethiopian jets\" of sentence 0: Ethiopian jets ETHMIL by elsewhere");
  }

  @Test
  void tellsWhatEachStageFoundWhereAllIsWanted() {
    String text = "Kenyan soldiers shelled a camp of rebels near Mandera on Monday. It rained.";
    assertThat(explained(text))
        .contains("EVENT", "sentence 1: It rained.\n  no event     no frame has a word")
        .doesNotContain("nsubj", "mention ", "entities");
    assertThat(explained(text, true))
        .contains("nsubj", "  mention      Kenyan soldiers", "entities", "  time  ", "  place  ");
  }

  @Test
  void tellsOfTheSentencesThatAreWanted() {
    assertThat(explained("Rebels shelled Aden. The army fled. It rained.", true, 1))
        .contains("sentence 1: The army fled.", "nsubj")
        .doesNotContain("sentence 0", "sentence 2");
  }

  @Test
  void controlCharactersOfATextAreNotPrinted() {
    assertThat(explained("Rebels \u001b[31mshelled\u001b[0m Aden.", true)).doesNotContain("\u001b");
  }
}
