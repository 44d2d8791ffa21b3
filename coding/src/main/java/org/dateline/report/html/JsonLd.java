package org.dateline.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page's JSON-LD describes, flattened: of all objects the one with the most
 * signs of an article.
 */
final class JsonLd {
  private static final int DEEPEST = 50;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Map<String, String> best = Map.of();
  private int bestRank;

  private JsonLd() {}

  static Map<String, String> read(Document document) {
    JsonLd found = new JsonLd();
    for (Element script : document.select("script[type=application/ld+json]")) {
      found.readScript(script.data());
    }
    return found.best;
  }

  /** Broken scripts are common and say nothing: what stands before the break is used. */
  private void readScript(String data) {
    int start = Math.max(0, data.indexOf('{'));
    int list = data.indexOf('[');
    int from = list >= 0 && list < start ? list : start;
    try (JsonParser parser = JSON.createParser(data.substring(from))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          object(parser);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private Map<String, String> object(JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      value(parser, parser.nextToken(), name, values);
    }
    offer(values);
    return values;
  }

  private void value(JsonParser parser, JsonToken token, String name, Map<String, String> values)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(parser).forEach((key, value) -> values.putIfAbsent(name + "." + key, value));
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken item = parser.nextToken();
          item != null && item != JsonToken.END_ARRAY;
          item = parser.nextToken()) {
        value(parser, item, name, values);
      }
    } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      values.putIfAbsent(name, parser.getText());
    }
  }

  private void offer(Map<String, String> values) {
    String type = values.getOrDefault("@type", "").toLowerCase(Locale.ROOT);
    int rank = type.contains("article") || type.contains("posting") ? 4 : 0;
    rank += values.containsKey("articlebody") ? 2 : 0;
    rank += values.containsKey("datepublished") ? 2 : 0;
    rank += values.containsKey("headline") ? 1 : 0;
    if (rank > bestRank) {
      bestRank = rank;
      best = values;
    }
  }
}
