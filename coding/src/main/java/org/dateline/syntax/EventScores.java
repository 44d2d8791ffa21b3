package org.dateline.syntax;

import java.util.List;

/**
 * Which kind of event each word of a sentence tells, as the model has learned it from sentences
 * marked by hand: a probability for each PLOVER type, and for none. Immutable.
 */
public final class EventScores {
  /** Where no model was asked. */
  public static final EventScores UNKNOWN = new EventScores(List.of(), new double[0][]);

  private final List<String> types;
  private final double[][] logarithms;

  private EventScores(List<String> types, double[][] logarithms) {
    this.types = types;
    this.logarithms = logarithms;
  }

  /**
   * From the model's scores.
   *
   * @param types PLOVER's types behind {@code NONE}
   * @param scores a row a word, the first the root's
   */
  static EventScores of(List<String> types, float[][] scores) {
    double[][] logarithms = new double[scores.length - 1][];
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = Softmax.logarithms(scores[i + 1]);
    }
    return new EventScores(types, logarithms);
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
    return Math.exp(logarithms[word][index]);
  }
}
