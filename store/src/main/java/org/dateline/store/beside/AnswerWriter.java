package org.dateline.store.beside;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends an answer, some rows at a time. For one answer. */
final class AnswerWriter implements Rows {
  /** Rows are sent when they have so many bytes. */
  private static final int ENOUGH = 1 << 16;

  private final Wire wire;
  private final Runnable sent;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /**
   * Nothing sent yet.
   *
   * @param sent told each time that something was
   */
  AnswerWriter(Wire wire, Runnable sent) {
    this.wire = wire;
    this.sent = sent;
  }

  @Override
  public void columns(List<String> names) {
    send(Part.COLUMNS, names);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    try {
      if (bytes.size() == 0) {
        out.writeByte(Part.ROWS.letter());
      }
      Values.writeAll(out, values);
      if (bytes.size() >= ENOUGH) {
        flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows have come. */
  void end() {
    send(Part.END, List.of());
  }

  /** There is no answer, or no more of it. */
  void fault(String message) {
    send(Part.FAULT, List.of(message));
  }

  private void send(Part part, List<String> texts) {
    try {
      flush();
      out.writeByte(part.letter());
      Values.writeAll(out, texts);
      flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() throws IOException {
    if (bytes.size() > 0) {
      wire.send(bytes.toByteArray());
      bytes.reset();
      sent.run();
    }
  }
}
