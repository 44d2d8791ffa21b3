package org.dateline.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.Layout;
import org.dateline.report.Report;

/** Reads gold files in JSON Lines for the measuring programs. */
final class Gold {
  private Gold() {}

  /** Each line as nested maps and lists. */
  static List<Map<String, Object>> read(Path file) throws IOException {
    List<Map<String, Object>> records = new ArrayList<>();
    JsonFactory factory = new JsonFactory();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser parser = factory.createParser(line)) {
        parser.nextToken();
        records.add(object(value(parser)));
      }
    }
    return records;
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    if (parser.currentToken().isNumeric()) {
      return parser.getDoubleValue();
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Object value) {
    return (List<Map<String, Object>>) value;
  }

  static int integer(Map<String, Object> object, String name) {
    return ((Double) object.get(name)).intValue();
  }

  /** A report of one paragraph with this record's text. */
  static Report report(Map<String, Object> record) {
    String text = (String) record.get("text");
    Object url = record.get("url");
    return new Report(
        (String) record.get("id"),
        null,
        url instanceof String address && !address.isEmpty() ? address : null,
        null,
        null,
        "en",
        text,
        new Layout(List.of(new Layout.Block(Layout.Kind.BODY, 0, text.length()))));
  }
}
