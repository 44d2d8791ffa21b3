package org.dateline.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.app.evaluate.Comparison.Field;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final List<Field> FIELDS =
      List.of(field("A", "A"), field("A", "B"), field("B", ""), field("", "C"), field("A,B", "A"));

  @Test
  void countsValuesOverRecords() {
    assertThat(Score.of(FIELDS)).isEqualTo(new Score(2, 4, 5));
  }

  @Test
  void f1IsTheHarmonicMean() {
    Score score = Score.of(FIELDS);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.4);
    assertThat(score.f1()).isCloseTo(2 * 0.5 * 0.4 / 0.9, within(1e-9));
  }

  @Test
  void nothingScoresNought() {
    assertThat(Score.of(List.of()).f1()).isZero();
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
    Bootstrap interval = Bootstrap.of(FIELDS);
    assertThat(Score.of(FIELDS).f1()).isBetween(interval.low(), interval.high());
    assertThat(Bootstrap.of(FIELDS)).isEqualTo(interval);
  }

  static Field field(String gold, String found) {
    return new Field(values(gold), values(found));
  }

  private static TreeSet<String> values(String list) {
    return list.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(list.split(",")));
  }
}
