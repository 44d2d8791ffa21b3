package org.dateline.coding;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.coding.FlatColumns.Origin;
import org.dateline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flat table as CSV (RFC 4180): a header, then one event mention a row. Codes are strings
 * and lists are joined by {@code ;}. {@code FlatColumns} names the columns.
 */
public final class FlatWriter implements ReportWriter {
  private final List<FlatColumns.Column> columns = FlatColumns.all();

  @Override
  public void writeHeader(Writer out) throws IOException {
    row(columns.stream().map(FlatColumns.Column::name).toList(), out);
  }

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    write(coded, "", out);
  }

  @Override
  public void write(CodedReport coded, String file, Writer out) throws IOException {
    Origin origin = new Origin(file, CodePoints.of(coded.report().text()));
    for (EventRecord event : coded.records()) {
      row(columns.stream().map(column -> text(column.cell().of(event, origin))).toList(), out);
    }
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
