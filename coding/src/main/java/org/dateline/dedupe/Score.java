package org.dateline.dedupe;

/** A sum of weighed evidence in the making. */
final class Score {
  private final Weights weights;
  private double sum;

  Score(Weights weights) {
    this.weights = weights;
  }

  void add(Evidence evidence, double value) {
    if (value != 0) {
      sum += value * weights.of(evidence);
    }
  }

  double sum() {
    return sum;
  }
}
