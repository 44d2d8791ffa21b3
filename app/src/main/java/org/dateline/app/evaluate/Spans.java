package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Spans of gold, and the tokens under a span: overlap is scored token by token. */
final class Spans {
  private Spans() {}

  /** The span of an object with {@code start} and {@code end}; null where it has none. */
  static @Nullable Span of(String text, @Nullable JsonNode node) {
    if (node == null || !node.hasNonNull("start") || !node.hasNonNull("end")) {
      return null;
    }
    int begin = text.offsetByCodePoints(0, node.get("start").asInt());
    return new Span(begin, text.offsetByCodePoints(0, node.get("end").asInt()));
  }

  /** The words of a span, each with its offset, which tells it from the same word elsewhere. */
  static Set<String> tokens(String text, @Nullable Span span) {
    Set<String> tokens = new TreeSet<>();
    if (span == null) {
      return tokens;
    }
    int begin = -1;
    for (int i = span.begin(); i <= span.end(); i++) {
      boolean letter = i < span.end() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        tokens.add(begin + " " + text.substring(begin, i));
        begin = -1;
      }
    }
    return tokens;
  }
}
