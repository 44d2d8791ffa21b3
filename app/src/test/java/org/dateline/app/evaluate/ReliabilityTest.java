package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.app.evaluate.Comparison.Verdict;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void saysHowManyAreRightInEachFifthOfTheScale() {
    List<Verdict> verdicts =
        List.of(
            new Verdict(0.6, true),
            new Verdict(0.7, false),
            new Verdict(0.79, true),
            new Verdict(0.8, true),
            new Verdict(1, true),
            new Verdict(0, false));
    assertThat(Reliability.lines(verdicts))
        .map(line -> line.strip().replaceAll(" +", " "))
        .containsExactly(
            "",
            "by confidence mean right mentions",
            "0.0 - 0.000 0.000 1",
            "0.6 - 0.697 0.667 3",
            "0.8 - 0.900 1.000 2");
  }

  @Test
  void saysNothingWithoutVerdicts() {
    assertThat(Reliability.lines(List.of())).isEmpty();
  }
}
