package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the records of mentions as JSON Lines. */
final class RecordSink implements EventSink {
  private final Writer out;

  RecordSink(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    for (JsonNode record : event.mentions()) {
      out.write(record.toString());
      out.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
