package org.dateline.app.evaluate;

import java.util.Collection;
import org.dateline.app.evaluate.Comparison.Field;

/**
 * Values counted over many records.
 *
 * @param right values that were found and are gold
 * @param found values that were found
 * @param gold values that are gold
 */
record Score(int right, int found, int gold) {
  static Score of(Collection<Field> fields) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (Field field : fields) {
      right += field.shared();
      found += field.found().size();
      gold += field.gold().size();
    }
    return new Score(right, found, gold);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }
}
