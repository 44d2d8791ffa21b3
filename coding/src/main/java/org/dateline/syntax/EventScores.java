package org.dateline.syntax;

import java.util.List;

/**
 * Which kind of event each word of a sentence tells, as the model has learned it from sentences
 * marked by hand: a probability for each PLOVER type, and for none. Immutable.
 */
public final class EventScores {
  /** Where no model was asked. */
  public static final EventScores UNKNOWN = new EventScores(List.of(), new float[0][]);

  private final List<String> types;
  private final float[][] probabilities;

  private EventScores(List<String> types, float[][] probabilities) {
    this.types = types;
    this.probabilities = probabilities;
  }

  /**
   * From the model's scores.
   *
   * @param types PLOVER's types behind {@code NONE}
   * @param scores a row a word, the first the root's
   */
  static EventScores of(List<String> types, float[][] scores) {
    float[][] probabilities = new float[scores.length - 1][];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = softmax(scores[i + 1]);
    }
    return new EventScores(types, probabilities);
  }

  private static float[] softmax(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    float[] shares = new float[scores.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) (Math.exp(scores[i] - most) / sum);
    }
    return shares;
  }

  /** Whether the model was asked. */
  public boolean known() {
    return !types.isEmpty();
  }

  /**
   * How likely it is that a word tells an event of a type, 0 to 1.
   *
   * @param word the word's index in its sentence
   * @throws IllegalArgumentException where there is no such type
   */
  public double of(int word, String type) {
    int index = types.indexOf(type);
    if (index < 0) {
      throw new IllegalArgumentException("the model knows no type " + type);
    }
    return probabilities[word][index];
  }
}
