package org.dateline.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table: with commas as RFC 4180 has it; with tabs, which nobody quotes, tabs and line
 * breaks within a cell become spaces.
 */
final class ShapeWriter implements EventSink {
  private final Shape shape;
  private final Writer out;

  ShapeWriter(Shape shape, OutputStream out) throws IOException {
    this.shape = shape;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (shape.header()) {
      row(shape.names());
    }
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    for (List<String> row : shape.rows(event)) {
      row(row);
    }
  }

  private void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(shape.separator());
      }
      out.write(shape.separator() == '\t' ? spaced(cells.get(i)) : quoted(cells.get(i)));
    }
    out.write(shape.separator() == '\t' ? "\n" : "\r\n");
  }

  private static String spaced(String cell) {
    return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
