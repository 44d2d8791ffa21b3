package org.dateline.report.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flattens JSON objects: {@code {"a":{"b":1},"c":["x","y"]}} gives {@code a.b=1} and {@code c=x, a
 * blank line, y}. Of a list of objects the first value of each name is kept.
 */
final class JsonValues {
  private JsonValues() {}

  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.recordBytes())
                .maxNumberLength(1_000)
                .maxNameLength(10_000)
                .build())
        .build();
  }

  /** Reads the object that the parser has just entered, up to its end. */
  static Map<String, String> object(JsonParser parser) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    fields(parser, "", values);
    return values;
  }

  private static void fields(JsonParser parser, String prefix, Map<String, String> values)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName().toLowerCase(Locale.ROOT);
      value(parser, parser.nextToken(), name, values);
    }
  }

  static void value(
      JsonParser parser, @Nullable JsonToken token, String name, Map<String, String> values)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      fields(parser, name + ".", values);
    } else if (token == JsonToken.START_ARRAY) {
      StringBuilder joined = new StringBuilder();
      for (JsonToken item = parser.nextToken();
          item != null && item != JsonToken.END_ARRAY;
          item = parser.nextToken()) {
        if (item.isScalarValue() && item != JsonToken.VALUE_NULL) {
          joined.append(joined.isEmpty() ? "" : "\n\n").append(parser.getText());
        } else {
          value(parser, item, name, values);
        }
      }
      keep(name, joined.toString(), values);
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      keep(name, parser.getText(), values);
    }
  }

  private static void keep(String name, String value, Map<String, String> values) {
    if (!value.isBlank()) {
      values.putIfAbsent(name, value);
    }
  }
}
