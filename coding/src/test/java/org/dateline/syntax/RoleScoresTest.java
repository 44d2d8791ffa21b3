package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.Test;

class RoleScoresTest {
  @Test
  void aScoreIsTheProductOfTheRowsOfItsRole() {
    float[][] events = {{0, 0, 0, 0}, {1, 2, 3, 4}};
    float[][] fillers = {{0, 0, 0, 0}, {5, 6, 7, -8}};
    RoleScores scores = RoleScores.of(List.of("actor", "place"), events, fillers);
    assertThat(scores.of(0, 0, "actor")).isEqualTo(17);
    assertThat(scores.of(0, 0, "place")).isEqualTo(-11);
    assertThatThrownBy(() -> scores.of(0, 0, "weapon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weapon");
  }

  @Test
  void theModelTellsWhoDidItFromWhomItWasDoneToAndWhere() {
    Knowledge knowledge = Knowledge.shipped();
    String text = "Officers in Oslo were shot by a gunman.";
    Layout layout = new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length())));
    Report report = new Report("r", null, null, null, null, "en", text, layout);
    try (Parser parser = Parser.load(knowledge)) {
      Tree tree =
          parser.parse(report, SentenceSplitter.load(knowledge).split(report)).trees().get(0);
      RoleScores scores = tree.roleScores();
      assertThat(scores.roles()).containsExactly("actor", "recipient", "place");
      assertThat(scores.of(4, 7, "actor")).isPositive().isGreaterThan(scores.of(4, 0, "actor"));
      assertThat(scores.of(4, 0, "recipient")).isGreaterThan(scores.of(4, 7, "recipient"));
      assertThat(scores.of(4, 2, "place")).isPositive().isGreaterThan(scores.of(4, 7, "place"));
    }
  }

  @Test
  void aTreeWithoutTheModelKnowsNoRoles() {
    assertThat(RoleScores.UNKNOWN.known()).isFalse();
    assertThat(RoleScores.UNKNOWN.roles()).isEmpty();
  }
}
