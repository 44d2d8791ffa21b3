package org.dateline.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180), the names of the columns first. */
final class CsvSheet implements Sheet {
  private final CsvWriter csv;

  CsvSheet(Writer out) {
    csv = CsvWriter.builder().build(out);
  }

  @Override
  public void columns(List<String> names) {
    csv.writeRecord(names);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    csv.writeRecord(values.stream().map(v -> v == null ? "" : v.toString()).toList());
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
