package org.dateline.syntax;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The language model: pieces in, scores out. One session serves all threads, one thread an
 * operator, so that sums never change with the machine's load.
 */
final class Encoder implements AutoCloseable {
  private static final List<String> OUTPUTS =
      List.of(
          "xpos",
          "upos",
          "ner",
          "feats",
          "mention",
          "arc",
          "label",
          "head_label",
          "dep_label",
          "event",
          "role_event",
          "role_filler");
  private static final Set<String> WANTED = Set.copyOf(OUTPUTS);
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private boolean closed;

  Encoder(byte[] weights) {
    try {
      environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        session = environment.createSession(weights, options);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be loaded", e);
    }
  }

  /**
   * What goes in for one sentence.
   *
   * @param pieces ids, {@code [CLS]} first and {@code [SEP]} last
   * @param cases letter case of each piece's word
   * @param first index of each word's first piece; word 0 is {@code [CLS]}, the root
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the model, never compared
  record Input(int[] pieces, int[] cases, int[] first) {}

  /**
   * What comes out for one sentence; first index the word, word 0 the root.
   *
   * @param xpos scores of Penn tags
   * @param upos scores of universal tags
   * @param ner scores of names' tags
   * @param feats scores of sets of morphological features
   * @param mention scores of what a mention's head speaks of
   * @param arc scores of heads
   * @param label scores of relations to the best head
   * @param head the word as head of a relation, for {@link Relations}
   * @param dependent the word as dependent of a relation
   * @param event scores of the kinds of event that the word may tell
   * @param roleEvent the word as an event whose roles are filled, for {@link RoleScores}
   * @param roleFiller the word as what fills a role
   */
  @SuppressWarnings("ArrayRecordComponent") // numbers from the model, never compared
  record Output(
      float[][] xpos,
      float[][] upos,
      float[][] ner,
      float[][] feats,
      float[][] mention,
      float[][] arc,
      float[][] label,
      float[][] head,
      float[][] dependent,
      float[][] event,
      float[][] roleEvent,
      float[][] roleFiller) {}

  /**
   * Runs a batch; the outputs are in its order.
   *
   * @throws IllegalStateException after {@link #close()}, which waits for batches under way: the
   *     native library would read freed memory
   */
  Output[] run(List<Input> batch) {
    inUse.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the language model is closed");
      }
      return padded(batch);
    } finally {
      inUse.readLock().unlock();
    }
  }

  private Output[] padded(List<Input> batch) {
    int pieces = 0;
    int words = 0;
    for (Input input : batch) {
      pieces = Math.max(pieces, input.pieces().length);
      words = Math.max(words, input.first().length);
    }
    long[] ids = new long[batch.size() * pieces];
    long[] cases = new long[ids.length];
    long[] mask = new long[ids.length];
    long[] first = new long[batch.size() * words];
    for (int i = 0; i < batch.size(); i++) {
      Input input = batch.get(i);
      for (int j = 0; j < input.pieces().length; j++) {
        ids[i * pieces + j] = input.pieces()[j];
        cases[i * pieces + j] = input.cases()[j];
        mask[i * pieces + j] = 1;
      }
      for (int j = 0; j < input.first().length; j++) {
        first[i * words + j] = input.first()[j];
      }
    }
    return run(batch, new long[] {batch.size(), pieces}, ids, cases, mask, words, first);
  }

  private Output[] run(
      List<Input> batch,
      long[] shape,
      long[] ids,
      long[] cases,
      long[] mask,
      int words,
      long[] first) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", tensor(ids, shape));
      inputs.put("case_ids", tensor(cases, shape));
      inputs.put("attention_mask", tensor(mask, shape));
      inputs.put("first", tensor(first, new long[] {batch.size(), words}));
      try (OrtSession.Result result = session.run(inputs, WANTED)) {
        return outputs(result, batch, words);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static Output[] outputs(OrtSession.Result result, List<Input> batch, int words)
      throws OrtException {
    float[][][][] scores = new float[OUTPUTS.size()][][][];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = rows(result, OUTPUTS.get(k), batch, words);
    }
    Output[] outputs = new Output[batch.size()];
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] =
          new Output(
              scores[0][i],
              scores[1][i],
              scores[2][i],
              scores[3][i],
              scores[4][i],
              scores[5][i],
              scores[6][i],
              scores[7][i],
              scores[8][i],
              scores[9][i],
              scores[10][i],
              scores[11][i]);
    }
    return outputs;
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** One output cut by sentence and word, padding left out. */
  private static float[][][] rows(
      OrtSession.Result result, String name, List<Input> batch, int words) throws OrtException {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer values = tensor.getFloatBuffer();
    int width = (int) tensor.getInfo().getShape()[2];
    float[][][] rows = new float[batch.size()][][];
    for (int i = 0; i < rows.length; i++) {
      int own = batch.get(i).first().length;
      rows[i] = new float[own][name.equals("arc") ? own : width];
      for (int w = 0; w < own; w++) {
        values.position((i * words + w) * width);
        values.get(rows[i][w]);
      }
    }
    return rows;
  }

  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the language model cannot be closed", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
