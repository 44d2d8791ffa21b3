package org.dateline.place;

import org.dateline.knowledge.Row;

/** Numbers in the cells of tables of places. What is no such number is the row's fault. */
final class Cells {
  private Cells() {}

  static double latitude(Row row, int column) {
    return degrees(row, column, 90);
  }

  static double longitude(Row row, int column) {
    return degrees(row, column, 180);
  }

  private static double degrees(Row row, int column, int limit) {
    try {
      double degrees = Double.parseDouble(row.cell(column));
      if (Math.abs(degrees) <= limit) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // falls through to the fault below, which tells the user the same
    }
    throw row.fault(
        "no degrees: " + row.cell(column), "write degrees from -" + limit + " to " + limit);
  }

  static int population(Row row, int column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.fault("no population: " + row.cell(column), "write digits only");
    }
  }

  static double number(Row row, int column) {
    try {
      double number = Double.parseDouble(row.cell(column));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the fault below, which tells the user the same
    }
    throw row.fault("no number: " + row.cell(column), "write one such as 1.5");
  }
}
