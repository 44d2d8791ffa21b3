package org.dateline.syntax;

/** What the model's scores of exclusive choices mean as probabilities. */
final class Softmax {
  private Softmax() {}

  /** Scores as logarithms of probabilities. */
  static double[] logarithms(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - most);
    }
    double[] logarithms = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      logarithms[i] = scores[i] - most - Math.log(sum);
    }
    return logarithms;
  }
}
