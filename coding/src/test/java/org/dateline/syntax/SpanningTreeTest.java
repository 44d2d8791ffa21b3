package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  @Test
  void findsTheBestTreeOfAllSmallOnes() {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      int n = 2 + random.nextInt(4);
      float[][] scores = new float[n][n];
      for (float[] row : scores) {
        for (int h = 0; h < n; h++) {
          row[h] = random.nextInt(1000) / 10f;
        }
      }
      int[] heads = SpanningTree.heads(scores);
      assertThat(valid(heads)).isTrue();
      assertThat(sum(scores, heads)).isEqualTo(bruteForce(scores, new int[n], 1));
    }
  }

  private static float bruteForce(float[][] scores, int[] heads, int node) {
    if (node == heads.length) {
      heads[0] = -1;
      return valid(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      if (head != node) {
        heads[node] = head;
        best = Math.max(best, bruteForce(scores, heads, node + 1));
      }
    }
    return best;
  }

  private static boolean valid(int[] heads) {
    int roots = 0;
    for (int node = 1; node < heads.length; node++) {
      roots += heads[node] == 0 ? 1 : 0;
      int at = node;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }

  private static float sum(float[][] scores, int[] heads) {
    float sum = 0;
    for (int node = 1; node < heads.length; node++) {
      sum += scores[node][heads[node]];
    }
    return sum;
  }
}
