package org.dateline.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.coding.RecordWriter;
import org.dateline.coding.ReportWriter;

/** Prints coded reports as a table, each mention an event of its own. */
final class ShapeReportWriter implements ReportWriter {
  private final Shape shape;
  private final RecordWriter records = new RecordWriter();
  private final ObjectMapper mapper = new ObjectMapper();

  ShapeReportWriter(Shape shape) {
    this.shape = shape;
  }

  @Override
  public void writeHeader(Writer out) throws IOException {
    if (shape.header()) {
      shape.write(shape.names(), out);
    }
  }

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    StringWriter lines = new StringWriter();
    records.write(coded, lines);
    for (String line : lines.toString().lines().toList()) {
      ExportEvent event = RecordEvent.of(mapper.readTree(line));
      boolean real = event.event().auxiliaries().isEmpty();
      if (real || !shape.choice().realOnly()) {
        for (List<String> row : shape.rows(event)) {
          shape.write(row, out);
        }
      }
    }
  }
}
