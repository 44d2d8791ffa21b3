package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.syntax.Encoder.Output;
import org.junit.jupiter.api.Test;

class WindowScoresTest {
  /** A window's scores: {@code mark} everywhere, so that a row tells which window it came from. */
  private static Output window(int words, float mark) {
    float[][] rows = new float[words + 1][];
    float[][] arc = new float[words + 1][words + 1];
    for (int i = 0; i <= words; i++) {
      rows[i] = new float[] {mark};
      Arrays.fill(arc[i], mark);
    }
    return new Output(rows, rows, rows, rows, rows, arc, rows, rows, rows, rows, rows, rows);
  }

  @Test
  void oneWindowIsTheWhole() {
    Output only = window(3, 1);
    WindowScores scores = new WindowScores(3);
    scores.add(0, only);
    assertThat(scores.whole()).isSameAs(only);
  }

  @Test
  void eachWordComesFromTheWindowInWhichItStandsDeepest() {
    WindowScores scores = new WindowScores(10);
    scores.add(4, window(6, 2));
    scores.add(0, window(6, 1));
    Output whole = scores.whole();
    assertThat(whole.xpos()).hasDimensions(11, 1);
    float[] marks = new float[10];
    for (int word = 0; word < 10; word++) {
      marks[word] = whole.xpos()[word + 1][0];
    }
    assertThat(marks).containsExactly(1, 1, 1, 1, 1, 2, 2, 2, 2, 2);
  }

  @Test
  void noArcLeavesItsWindowExceptToTheRoot() {
    WindowScores scores = new WindowScores(10);
    scores.add(0, window(6, 1));
    scores.add(4, window(6, 2));
    float[][] arc = scores.whole().arc();
    assertThat(arc[1][0]).isEqualTo(1);
    assertThat(arc[1][6]).isEqualTo(1);
    assertThat(arc[1][7]).isLessThan(-1000);
    assertThat(arc[10][0]).isEqualTo(2);
    assertThat(arc[10][5]).isEqualTo(2);
    assertThat(arc[10][4]).isLessThan(-1000);
  }
}
