package org.dateline.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Opens generators of JSON Lines: one object a line, a line break after each. */
final class JsonLines {
  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** A generator whose closing leaves {@code out} open. */
  JsonGenerator open(Writer out) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return json;
  }
}
