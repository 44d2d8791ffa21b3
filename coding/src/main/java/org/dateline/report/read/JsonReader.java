package org.dateline.report.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Lines, a JSON list, or one JSON document with a report or a list of them. */
final class JsonReader {
  private final FieldNames names;
  private final Limits limits;
  private final JsonFactory factory;

  JsonReader(FieldNames names, Limits limits) {
    this.names = names;
    this.limits = limits;
    this.factory = JsonValues.factory(limits);
  }

  /** Reads one object a line; a faulty line costs that line only. */
  void readLines(InputStream in, Sink sink, ReadOptions options) throws IOException {
    LineReader lines = new LineReader(in, limits.recordBytes());
    while (lines.next()) {
      if (lines.isTooLong()) {
        sink.fail(
            lines.number(),
            "a line of more than " + limits.recordMegabytes() + " MiB",
            "split the record, or leave out what is no text");
        continue;
      }
      Decoded line = Decoded.of(lines.bytes());
      if (line.text().isBlank()) {
        continue;
      }
      if (line.guessed()) {
        sink.warn(
            lines.number(), "is not valid UTF-8: read as " + line.charset(), "save it as UTF-8");
      }
      readLine(line.text(), lines.number(), sink, options);
    }
  }

  private void readLine(String line, long number, Sink sink, ReadOptions options)
      throws IOException {
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        sink.fail(number, "is no JSON object", "give one object {…} a line");
        return;
      }
      Map<String, String> values = JsonValues.object(parser);
      Draft draft = names.draft(values, options, number);
      if (isEnvelope(draft, values)) {
        readDocument(new ByteArrayInputStream(line.getBytes(UTF_8)), sink, options);
        return;
      }
      sink.add(draft);
      if (parser.nextToken() != null) {
        sink.warn(number, "has more after its object", "give one object a line");
      }
    } catch (JsonProcessingException e) {
      sink.fail(number, "is broken JSON: " + e.getOriginalMessage(), "write the line anew");
    }
  }

  /**
   * Whether a line is a whole document, as services answer: {@code {"articles":[…]}} without line
   * breaks, and no report by itself.
   */
  private boolean isEnvelope(Draft draft, Map<String, String> values) {
    return draft.get(Field.TEXT) == null
        && draft.get(Field.DECK) == null
        && values.keySet().stream().anyMatch(this::isInContainer);
  }

  private boolean isInContainer(String name) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      if (names.isContainer(name.substring(0, dot))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a list or a document, which may span lines; stops at the first fault. */
  void readDocument(InputStream in, Sink sink, ReadOptions options) throws IOException {
    try (JsonParser parser = factory.createParser(in)) {
      long record = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          record = list(parser, record, sink, options);
        } else if (token == JsonToken.START_OBJECT) {
          record = document(parser, record, sink, options);
        } else {
          sink.fail(++record, "is no JSON object", "give a list of objects");
        }
      }
    } catch (JsonProcessingException e) {
      sink.fail(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "is broken JSON: " + e.getOriginalMessage(),
          "what stands before it was read; mend the file from here");
    }
  }

  private long list(JsonParser parser, long before, Sink sink, ReadOptions options)
      throws IOException {
    long record = before;
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      record++;
      if (token == JsonToken.START_OBJECT) {
        sink.add(names.draft(JsonValues.object(parser), options, record));
      } else {
        parser.skipChildren();
        sink.fail(record, "is no JSON object", "give a list of objects");
      }
    }
    return record;
  }

  /** One report, or an envelope around a list of them such as {@code {"articles":[…]}}. */
  private long document(JsonParser parser, long before, Sink sink, ReadOptions options)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    long record = envelope(parser, "", values, before, sink, options);
    if (record > before) {
      return record;
    }
    sink.add(names.draft(values, options, before + 1));
    return before + 1;
  }

  private long envelope(
      JsonParser parser,
      String prefix,
      Map<String, String> values,
      long before,
      Sink sink,
      ReadOptions options)
      throws IOException {
    long record = before;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName().toLowerCase(Locale.ROOT);
      @Nullable JsonToken token = parser.nextToken();
      boolean container = names.isContainer(name.toLowerCase(Locale.ROOT));
      if (container && token == JsonToken.START_ARRAY) {
        record = list(parser, record, sink, options);
      } else if (container && token == JsonToken.START_OBJECT) {
        record = envelope(parser, name + ".", values, record, sink, options);
      } else {
        JsonValues.value(parser, token, name, values);
      }
    }
    return record;
  }
}
