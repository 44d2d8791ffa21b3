package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.app.evaluate.Comparison.Field;

/** The interval in which F1 lies in 95 of 100 resamplings of the records, from a fixed seed. */
record Bootstrap(double low, double high) {
  private static final int RESAMPLINGS = 1000;
  private static final long SEED = 20151123;

  static Bootstrap of(List<Field> fields) {
    Random random = new Random(SEED);
    double[] values = new double[RESAMPLINGS];
    for (int i = 0; i < RESAMPLINGS; i++) {
      List<Field> drawn = new ArrayList<>(fields.size());
      for (int k = 0; k < fields.size(); k++) {
        drawn.add(fields.get(random.nextInt(fields.size())));
      }
      values[i] = Score.of(drawn).f1();
    }
    Arrays.sort(values);
    return new Bootstrap(values[RESAMPLINGS / 40], values[RESAMPLINGS - 1 - RESAMPLINGS / 40]);
  }
}
