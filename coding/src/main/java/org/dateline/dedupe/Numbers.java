package org.dateline.dedupe;

import org.dateline.knowledge.Row;

/** Numbers in tables. */
final class Numbers {
  private Numbers() {}

  static double read(Row row, int column) {
    try {
      return Double.parseDouble(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.fault("no number: " + row.cell(column), "write it like 0.5");
    }
  }
}
