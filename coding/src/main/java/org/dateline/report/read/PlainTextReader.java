package org.dateline.report.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A plain text: one file, one report. */
final class PlainTextReader {
  private final Limits limits;

  PlainTextReader(Limits limits) {
    this.limits = limits;
  }

  void read(InputStream in, Sink sink) throws IOException {
    String text = text(in, sink);
    if (text != null) {
      sink.add(new Draft(0).put(Field.TEXT, text));
    }
  }

  /** The whole input as text; null, and a fault, where it is too long. */
  @Nullable String text(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      sink.fail(
          0,
          "a text of more than " + limits.recordMegabytes() + " MiB is no news report",
          "give one file a report, or JSON Lines");
      return null;
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.guessed()) {
      sink.warn(0, "is not valid UTF-8: read as " + decoded.charset(), "save it as UTF-8");
    }
    return decoded.text();
  }
}
