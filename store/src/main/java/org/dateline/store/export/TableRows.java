package org.dateline.store.export;

import java.util.List;

/**
 * A table in memory.
 *
 * @param shape its name
 * @param columns in order
 * @param rows with as many cells, or fewer where the last are empty
 */
public record TableRows(String shape, List<String> columns, List<List<String>> rows) {
  public TableRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A cell of a row, empty where the row is too short.
   *
   * @throws IllegalArgumentException where there is no such column
   */
  public String cell(List<String> row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + shape);
    }
    return at < row.size() ? row.get(at) : "";
  }
}
