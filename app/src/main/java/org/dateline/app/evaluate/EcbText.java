package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Report;
import org.dateline.text.Span;

/**
 * The text of an ECB+ document, which is given as tokens, and where each token stands in it. Words
 * are parted by a space, which marks like commas and endings like {@code 's} take none before them;
 * each sentence is a paragraph.
 */
final class EcbText {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, List<Span>> tokens = new HashMap<>();

  EcbText(JsonNode sentences) {
    for (JsonNode sentence : sentences) {
      tokens.put(sentence.get("sent").asInt(), paragraph(sentence.get("tokens")));
    }
  }

  private List<Span> paragraph(JsonNode words) {
    if (!blocks.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    List<Span> spans = new ArrayList<>();
    for (JsonNode word : words) {
      if (text.length() > begin && !leansLeft(word.asText())) {
        text.append(' ');
      }
      int at = text.length();
      text.append(word.asText());
      spans.add(new Span(at, text.length()));
    }
    blocks.add(new Block(Kind.BODY, begin, text.length()));
    return spans;
  }

  private static boolean leansLeft(String word) {
    char first = word.charAt(0);
    return word.equals("n't")
        || (first == '\'' && word.length() > 1)
        || ",.;:?!)".indexOf(first) >= 0;
  }

  Report report(String id) {
    return new Report(id, null, null, null, null, "en", text.toString(), new Layout(blocks));
  }

  /** The tokens of a gold mention. */
  List<Span> spans(JsonNode mention) {
    List<Span> sentence = tokens.getOrDefault(mention.get("sent").asInt(), List.of());
    List<Span> spans = new ArrayList<>();
    for (JsonNode token : mention.get("tokens")) {
      spans.add(sentence.get(token.asInt()));
    }
    return spans;
  }
}
