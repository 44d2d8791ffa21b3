package org.dateline.spark;

import java.util.List;
import org.apache.spark.sql.Row;

/** Columns of numbers. */
final class Longs {
  private Longs() {}

  static long[] of(Row row, String column) {
    List<Long> values = row.getList(row.fieldIndex(column));
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
