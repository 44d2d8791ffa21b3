package org.dateline.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table of a store's events. */
final class ShapeWriter implements EventSink {
  private final Shape shape;
  private final Writer out;

  ShapeWriter(Shape shape, OutputStream out) throws IOException {
    this.shape = shape;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (shape.header()) {
      shape.write(shape.names(), this.out);
    }
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    for (List<String> row : shape.rows(event)) {
      shape.write(row, out);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
