package org.dateline.syntax;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Scores of relations between any word and any head. The encoder itself gives them for each word's
 * best head only; the spanning tree sometimes gives a word another. Immutable.
 *
 * <p>The weights are the encoder's own, copied out of its graph by {@code training/}: a bilinear
 * form and a linear one for each relation, then the biases, as little-endian floats.
 */
final class Relations {
  private final int relations;
  private final int size;
  private final float[] bilinear;
  private final float[] linear;
  private final float[] bias;

  /**
   * @param weights the file's bytes
   * @param relations how many relations there are
   * @param size length of the vectors that stand for a word as head and as dependent
   */
  Relations(byte[] weights, int relations, int size) {
    this.relations = relations;
    this.size = size;
    bilinear = new float[relations * size * size];
    linear = new float[relations * 2 * size];
    bias = new float[relations];
    FloatBuffer in = ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    in.get(bilinear).get(linear).get(bias);
    if (in.hasRemaining()) {
      throw new IllegalStateException("relations.bin does not fit labels.txt: install it again");
    }
  }

  /** A score for each relation from a head to a dependent, higher is better. */
  float[] scores(float[] dependent, float[] head) {
    float[] scores = new float[relations];
    float[] mixed = new float[size];
    for (int r = 0; r < relations; r++) {
      Arrays.fill(mixed, 0);
      float sum = bias[r];
      for (int i = 0; i < size; i++) {
        sum += linear[r * 2 * size + i] * dependent[i];
        if (dependent[i] > 0) { // two in three are 0
          addRow(mixed, dependent[i], (r * size + i) * size);
        }
      }
      for (int j = 0; j < size; j++) {
        sum += (mixed[j] + linear[(r * 2 + 1) * size + j]) * head[j];
      }
      scores[r] = sum;
    }
    return scores;
  }

  /**
   * Adds a row of the bilinear form, times a factor: a loop that the processor does in parallel.
   */
  private void addRow(float[] to, float factor, int at) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * bilinear[at + j];
    }
  }
}
