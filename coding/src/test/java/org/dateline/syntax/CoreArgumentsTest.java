package org.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.dateline.syntax.Encoder.Output;
import org.junit.jupiter.api.Test;

/**
 * "Ministers said rebels fled": node 1 ministers, 2 said (root), 3 rebels, 4 fled. The vectors of
 * words have one place, so that a word's scores are the weights times 1.
 */
class CoreArgumentsTest {
  private static final List<String> RELATIONS = List.of("nsubj", "obj", "obl", "root");
  private static final int NSUBJ = 0;
  private static final int OBJ = 1;
  private static final int OBL = 2;
  private static final int ROOT = 3;

  /** Whatever the words: subject is likeliest, then object, then oblique. */
  private final CoreArguments arguments =
      new CoreArguments(RELATIONS, new Relations(weights(3, 2, 1, 0), RELATIONS.size(), 1));

  private static byte[] weights(float... bias) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * 4 * bias.length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.position(4 * 3 * bias.length);
    for (float value : bias) {
      buffer.putFloat(value);
    }
    return buffer.array();
  }

  private static Output output(float[][] arc) {
    float[][] ones = new float[arc.length][];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = new float[] {1};
    }
    return new Output(ones, ones, ones, ones, ones, arc, ones, ones, ones, ones, ones, ones);
  }

  private static final float[] SURE_OF_4 = {0, 0, 0, 0, 20};

  @Test
  void theSubjectThatIsLessSureOfItsHeadTakesAnother() {
    float[][] arc = {
      new float[5], {0, 0, 4.5f, 0, 5}, {20, 0, 0, 0, 0}, SURE_OF_4, {0, 0, 20, 0, 0},
    };
    int[] heads = {-1, 4, 0, 4, 2};
    int[] labels = {0, NSUBJ, ROOT, NSUBJ, OBL};
    arguments.settle(output(arc), heads, labels);
    assertThat(heads).containsExactly(-1, 2, 0, 4, 2);
    assertThat(labels).containsExactly(0, NSUBJ, ROOT, NSUBJ, OBL);
  }

  @Test
  void oneOfTwoSubjectsBecomesTheObjectWhereNoOtherHeadIsLikely() {
    float[][] arc = {
      new float[5], {0, 0, -20, 0, 5}, {20, 0, 0, 0, 0}, SURE_OF_4, {0, 0, 20, 0, 0},
    };
    int[] heads = {-1, 4, 0, 4, 2};
    int[] labels = {0, NSUBJ, ROOT, NSUBJ, OBL};
    arguments.settle(output(arc), heads, labels);
    assertThat(heads).containsExactly(-1, 4, 0, 4, 2);
    assertThat(List.of(labels[1], labels[3])).containsExactlyInAnyOrder(NSUBJ, OBJ);
  }

  @Test
  void aTreeWithoutDoublesStays() {
    float[][] arc = {
      new float[5], {0, 0, 9, 0, 0}, {20, 0, 0, 0, 0}, SURE_OF_4, {0, 0, 20, 0, 0},
    };
    int[] heads = {-1, 2, 0, 4, 2};
    int[] labels = {0, NSUBJ, ROOT, NSUBJ, OBL};
    arguments.settle(output(arc), heads, labels);
    assertThat(heads).containsExactly(-1, 2, 0, 4, 2);
    assertThat(labels).containsExactly(0, NSUBJ, ROOT, NSUBJ, OBL);
  }
}
