package org.dateline.store.sql;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows to be added to a table by one statement, which takes each column as one array. */
public final class NewRows {
  private final String table;
  private final List<String> names = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();

  /**
   * No rows yet.
   *
   * @param columns names with types, such as {@code "id text", "date_from date"}
   */
  public NewRows(String table, String... columns) {
    this.table = table;
    for (String column : columns) {
      int space = column.indexOf(' ');
      names.add(column.substring(0, space));
      types.add(column.substring(space + 1));
    }
  }

  /**
   * Adds one row.
   *
   * @param values one for each column: null, text, number, truth, date or {@link Instant}
   */
  public void add(@Nullable Object... values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException(table + " takes " + names + ", not " + values.length);
    }
    rows.add(Arrays.stream(values).map(NewRows::text).toArray(String[]::new));
  }

  public int size() {
    return rows.size();
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
    return storable(value.toString());
  }

  /** A text as it is stored: PostgreSQL has no NUL, and what stands for it has the same length. */
  public static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  String statement() {
    return "insert into "
        + table
        + types.stream()
            .map(type -> "unnest(cast(? as " + type + "[]))")
            .collect(Collectors.joining(", ", " (" + String.join(", ", names) + ") select ", ""));
  }

  List<String[]> columns() {
    List<String[]> columns = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      String[] values = new String[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.get(row)[column];
      }
      columns.add(values);
    }
    return columns;
  }
}
