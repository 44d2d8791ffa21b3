package org.dateline.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes Parquet: another sink's file, which DuckDB reads with given types and copies. */
final class ParquetSink implements EventSink {
  private final Path folder;
  private final EventSink text;
  private final String reader;
  private final OutputStream out;

  private ParquetSink(Path folder, EventSink text, String reader, OutputStream out) {
    this.folder = folder;
    this.text = text;
    this.reader = reader;
    this.out = out;
  }

  /**
   * Of records, with nested columns.
   *
   * @param columns with DuckDB's types
   */
  static EventSink nested(List<Column> columns, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("dateline-export");
    EventSink records = new RecordSink(Files.newOutputStream(folder.resolve("text")));
    String reader = "read_json(%s, format = 'newline_delimited', columns = {%s})";
    return new ParquetSink(folder, records, call(reader, folder, types(columns, false)), out);
  }

  /** Of a table with commas and a header. */
  static EventSink flat(Shape shape, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("dateline-export");
    EventSink table = new ShapeWriter(shape, Files.newOutputStream(folder.resolve("text")));
    String reader =
        "read_csv(%s, header = true, auto_detect = false, escape = '\"', columns = {%s})";
    return new ParquetSink(folder, table, call(reader, folder, types(shape.columns(), true)), out);
  }

  private static String call(String reader, Path folder, String columns) {
    return String.format(Locale.ROOT, reader, quoted(folder.resolve("text")), columns);
  }

  private static String types(List<Column> columns, boolean frictionless) {
    return columns.stream()
        .map(
            column ->
                "'%s': '%s'"
                    .formatted(
                        column.name(), frictionless ? duckDbType(column.type()) : column.type()))
        .collect(Collectors.joining(", "));
  }

  private static String duckDbType(String type) {
    return switch (type) {
      case "integer" -> "BIGINT";
      case "number" -> "DOUBLE";
      case "boolean" -> "BOOLEAN";
      case "date" -> "DATE";
      case "datetime" -> "TIMESTAMP";
      default -> "VARCHAR";
    };
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    text.add(event);
  }

  @Override
  public void close() throws IOException {
    text.close();
    Path parquet = folder.resolve("parquet");
    try (out;
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "copy (select * from " + reader + ") to " + quoted(parquet) + " (format parquet)");
      Files.copy(parquet, out);
    } catch (SQLException e) {
      throw new IOException("no Parquet could be written: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(parquet);
      Files.deleteIfExists(folder.resolve("text"));
      Files.delete(folder);
    }
  }
}
