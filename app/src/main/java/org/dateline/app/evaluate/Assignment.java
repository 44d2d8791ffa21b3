package org.dateline.app.evaluate;

import java.util.Arrays;

/** The best one-to-one pairing of rows and columns (Kuhn 1955, with Jonker's shortest paths). */
final class Assignment {
  private Assignment() {}

  /** The largest sum of values that such a pairing has; values are not below 0. */
  static double best(double[][] values) {
    int rows = values.length;
    int columns = rows == 0 ? 0 : values[0].length;
    int size = Math.max(rows, columns);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      place(values, row, rowPrice, columnPrice, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= size; column++) {
      sum -= cost(values, rowOf[column], column);
    }
    return sum;
  }

  private static double cost(double[][] values, int row, int column) {
    boolean there = row <= values.length && column <= values[0].length;
    return there ? -values[row - 1][column - 1] : 0;
  }

  private static void place(
      double[][] values, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int size = rowOf.length - 1;
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] from = new int[size + 1];
    boolean[] done = new boolean[size + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      done[column] = true;
      int at = rowOf[column];
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int other = 1; other <= size; other++) {
        if (!done[other]) {
          double price = cost(values, at, other) - rowPrice[at] - columnPrice[other];
          if (price < slack[other]) {
            slack[other] = price;
            from[other] = column;
          }
          if (slack[other] < least) {
            least = slack[other];
            next = other;
          }
        }
      }
      for (int other = 0; other <= size; other++) {
        if (done[other]) {
          rowPrice[rowOf[other]] += least;
          columnPrice[other] -= least;
        } else {
          slack[other] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[from[column]];
      column = from[column];
    }
  }
}
