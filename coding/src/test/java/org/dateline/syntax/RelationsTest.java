package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class RelationsTest {
  /** One relation over vectors of two: a bilinear form, a linear one, a bias. */
  private static final float[] WEIGHTS = {1, 2, 3, 4, 10, 20, 30, 40, 0.5f};

  private static byte[] bytes(float... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      buffer.putFloat(value);
    }
    return buffer.array();
  }

  @Test
  void addsBilinearLinearAndBias() {
    Relations relations = new Relations(bytes(WEIGHTS), 1, 2);
    float[] scores = relations.scores(new float[] {1, 2}, new float[] {3, 5});
    float bilinear = 1 * (1 * 3 + 2 * 5) + 2 * (3 * 3 + 4 * 5);
    float linear = 10 * 1 + 20 * 2 + 30 * 3 + 40 * 5;
    assertThat(scores).containsExactly(bilinear + linear + 0.5f);
  }

  @Test
  void refusesWeightsOfAnotherSize() {
    assertThatThrownBy(() -> new Relations(bytes(new float[10]), 1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("relations.bin");
  }
}
