package org.dateline.store.beside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement that reads.
 *
 * @param text with a {@code ?} for each parameter
 * @param parameters texts, numbers, truths, dates, points in time, and lists of texts
 * @param plain whether the answer is for people: numbers, truths and texts alone
 */
public record Question(String text, List<Object> parameters, boolean plain) {
  public Question {
    parameters = List.copyOf(parameters);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Values.write(out, text);
    out.writeBoolean(plain);
    Values.writeAll(out, parameters);
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IOException where it is nothing of the kind
   */
  static Question of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!(Values.read(in) instanceof String text)) {
      throw new IOException("no statement");
    }
    boolean plain = in.readBoolean();
    List<@Nullable Object> parameters = Values.readAll(in);
    if (parameters.stream().anyMatch(Objects::isNull)) {
      throw new IOException("a parameter is missing");
    }
    return new Question(text, parameters.stream().map(Objects::requireNonNull).toList(), plain);
  }
}
