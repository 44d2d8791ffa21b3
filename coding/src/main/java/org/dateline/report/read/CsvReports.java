package org.dateline.report.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CSV and its kin: a header line, one report a row. */
final class CsvReports {
  private static final char[] SEPARATORS = {',', '\t', ';', '|'};
  private static final int FEWEST_COLUMNS = 2;

  private final FieldNames names;
  private final Limits limits;

  CsvReports(FieldNames names, Limits limits) {
    this.names = names;
    this.limits = limits;
  }

  /** The separator of a header line that names a text column, 0 where it is none. */
  char separator(String header, ReadOptions options) {
    for (char separator : SEPARATORS) {
      List<String> columns = columns(header, separator);
      boolean known =
          columns.size() >= FEWEST_COLUMNS
              && columns.stream().anyMatch(c -> names.holdsText(c, options))
              && columns.stream().allMatch(c -> c.length() <= 60);
      if (known) {
        return separator;
      }
    }
    return 0;
  }

  private static List<String> columns(String header, char separator) {
    return java.util.Arrays.stream(header.split(java.util.regex.Pattern.quote("" + separator), -1))
        .map(CsvReports::name)
        .toList();
  }

  private static String name(String cell) {
    String stripped = cell.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return (quoted ? stripped.substring(1, stripped.length() - 1) : stripped)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a table.
   *
   * @param start its beginning, decoded
   */
  void read(InputStream in, Decoded start, char separator, Sink sink, ReadOptions options)
      throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(in, start.charset()));
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
    DayOrder order = DayOrder.of(start.text());
    List<String> header = null;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(limits.recordBytes())
            .ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (header == null) {
          header = row.getFields().stream().map(CsvReports::name).toList();
        } else {
          add(row, header, order, sink, options);
        }
      }
    } catch (CsvParseException e) {
      sink.fail(0, "is broken CSV: " + reason(e), "what stands before it was read");
    }
  }

  private static @Nullable String reason(CsvParseException e) {
    Throwable cause = e.getCause();
    return cause == null ? e.getMessage() : e.getMessage() + " " + cause.getMessage();
  }

  private void add(
      CsvRecord row, List<String> header, DayOrder order, Sink sink, ReadOptions options) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
      String value = order.plain(row.getField(i));
      values.putIfAbsent(header.get(i), value);
      values.putIfAbsent(FieldNames.plainName(header.get(i)), value);
    }
    sink.add(names.draft(values, options, row.getStartingLineNumber()));
  }
}
