package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.report.html.Paragraphs;
import org.jspecify.annotations.Nullable;

/** Mail: a message is a report; attachments are left out. */
final class MailReader {
  private static final int DEEPEST = 20;
  private final Limits limits;

  MailReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads one message. */
  void readMessage(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      sink.fail(0, "a message of more than " + limits.recordMegabytes() + " MiB", "it is skipped");
      return;
    }
    message(bytes, 0, sink);
  }

  /** Reads a mailbox, whose messages begin with {@code From } lines. */
  void readMailbox(InputStream in, Sink sink) throws IOException {
    LineReader lines = new LineReader(in, limits.recordBytes());
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    long number = 0;
    boolean blank = true;
    boolean tooLong = false;
    while (lines.next()) {
      byte[] line = lines.bytes();
      if (blank && startsMessage(line)) {
        number = finish(open, number, tooLong, sink);
        tooLong = false;
      } else if (open.size() + line.length > limits.recordBytes() || lines.isTooLong()) {
        tooLong = true;
      } else {
        open.write(line, 0, line.length);
        open.write('\n');
      }
      blank = line.length == 0 || (line.length == 1 && line[0] == '\r');
    }
    finish(open, number, tooLong, sink);
  }

  private long finish(ByteArrayOutputStream open, long number, boolean tooLong, Sink sink)
      throws IOException {
    if (open.size() == 0) {
      return number;
    }
    if (tooLong) {
      sink.fail(
          number + 1,
          "a message of more than " + limits.recordMegabytes() + " MiB",
          "it is skipped");
    } else {
      message(open.toByteArray(), number + 1, sink);
    }
    open.reset();
    return number + 1;
  }

  private static boolean startsMessage(byte[] line) {
    return line.length > 5 && new String(line, 0, 5, StandardCharsets.ISO_8859_1).equals("From ");
  }

  private void message(byte[] bytes, long number, Sink sink) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(limits.recordBytes())
            .build());
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      sink.add(draft(message, number));
      message.dispose();
    } catch (MimeIOException | IllegalArgumentException e) {
      sink.fail(number, "is broken mail: " + e.getMessage(), "it is skipped");
    }
  }

  private static Draft draft(Message message, long number) throws IOException {
    String text = text(message, "text/plain", 0);
    String html = text == null ? text(message, "text/html", 0) : null;
    return new Draft(number)
        .put(Field.TEXT, html == null ? text : Paragraphs.ofHtml(html))
        .put(Field.TITLE, message.getSubject())
        .put(Field.PUBLISHED, header(message, "Date"))
        .put(Field.ID, message.getMessageId())
        .put(Field.PUBLISHER, sender(message));
  }

  private static @Nullable String sender(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return null;
    }
    var first = message.getFrom().get(0);
    return first.getName() == null ? first.getAddress() : first.getName();
  }

  private static @Nullable String header(Message message, String name) {
    var field = message.getHeader().getField(name);
    return field == null ? null : field.getBody();
  }

  /** The first part of a type that is no attachment. */
  private static @Nullable String text(Entity entity, String type, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < DEEPEST) {
      for (Entity part : parts.getBodyParts()) {
        String found = text(part, type, depth + 1);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (!(body instanceof TextBody words) || attached || !type.equals(entity.getMimeType())) {
      return null;
    }
    String charset = Charsets.known(words.getMimeCharset());
    byte[] bytes = words.getInputStream().readAllBytes();
    boolean plain = charset == null || charset.equalsIgnoreCase("us-ascii");
    return plain ? Decoded.of(bytes).text() : new String(bytes, Charset.forName(charset));
  }
}
