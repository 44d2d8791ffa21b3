package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against examples that are counted by hand, and the known ones of the measures' papers. */
class CorefScoreTest {
  /** Luo's and Pradhan's example of a key in which two of three entities were run together. */
  @Test
  void twoEntitiesRunTogether() {
    List<Set<Integer>> gold =
        List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7), Set.of(8, 9, 10, 11, 12));
    List<Set<Integer>> found = List.of(Set.of(1, 2, 3, 4, 5), Set.of(6, 7, 8, 9, 10, 11, 12));
    CorefScore score = CorefScore.of(gold, found);
    assertThat(score.muc().precision()).isCloseTo(0.9, within(1e-9));
    assertThat(score.muc().recall()).isCloseTo(1.0, within(1e-9));
    assertThat(score.b3().precision()).isCloseTo(0.762, within(1e-3));
    assertThat(score.b3().recall()).isCloseTo(1.0, within(1e-9));
    assertThat(score.ceaf().precision()).isCloseTo((1 + 10.0 / 12) / 2, within(1e-9));
    assertThat(score.ceaf().recall()).isCloseTo((1 + 10.0 / 12) / 3, within(1e-9));
  }

  @Test
  void nothingJoinedHasNoLinks() {
    List<Set<String>> gold = List.of(Set.of("a", "b"));
    CorefScore score = CorefScore.of(gold, List.of(Set.of("a"), Set.of("b")));
    assertThat(score.muc().f1()).isZero();
    assertThat(score.b3().recall()).isCloseTo(0.5, within(1e-9));
    assertThat(score.b3().precision()).isCloseTo(1.0, within(1e-9));
    assertThat(score.ceaf().f1()).isCloseTo(2 * (2.0 / 3 / 2) * (2.0 / 3) / 1.0, within(1e-9));
  }

  @Test
  void theSameIsRightAndSumsAreOfAll() {
    List<Set<String>> gold = List.of(Set.of("a", "b"), Set.of("c", "d", "e"));
    CorefScore right = CorefScore.of(gold, gold);
    assertThat(right.conll()).isCloseTo(1.0, within(1e-9));
    CorefScore wrong = CorefScore.of(gold, List.of());
    assertThat(wrong.conll()).isZero();
    CorefScore both = right.plus(wrong);
    assertThat(both.muc().recall()).isCloseTo(0.5, within(1e-9));
    assertThat(both.muc().precision()).isCloseTo(1.0, within(1e-9));
  }

  @Test
  void theBestPairingIsNotTheGreedyOne() {
    double[][] values = {{9, 8, 0}, {8, 1, 0}};
    assertThat(Assignment.best(values)).isCloseTo(16, within(1e-9));
    assertThat(Assignment.best(new double[][] {{1}, {3}, {2}})).isCloseTo(3, within(1e-9));
    assertThat(Assignment.best(new double[0][0])).isZero();
  }
}
