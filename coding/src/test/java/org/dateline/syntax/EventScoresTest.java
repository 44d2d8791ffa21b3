package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventScoresTest {
  private static final List<String> TYPES = List.of("NONE", "CONSULT", "ASSAULT");

  @Test
  void scoresBecomeProbabilitiesAWord() {
    float[][] scores = {{9, 9, 9}, {0, 0, (float) Math.log(2)}, {1000, 0, -1000}};
    EventScores eventScores = EventScores.of(TYPES, scores);
    assertThat(eventScores.known()).isTrue();
    assertThat(eventScores.of(0, "ASSAULT")).isCloseTo(0.5, within(1e-6));
    assertThat(eventScores.of(0, "NONE")).isCloseTo(0.25, within(1e-6));
    assertThat(eventScores.of(1, "NONE")).isEqualTo(1);
    assertThat(eventScores.of(1, "ASSAULT")).isZero();
  }

  @Test
  void unknownTypesAreRefused() {
    assertThat(EventScores.UNKNOWN.known()).isFalse();
    assertThatThrownBy(
            () -> EventScores.of(TYPES, new float[][] {{0, 0, 0}, {0, 0, 0}}).of(0, "GIVE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GIVE");
  }
}
