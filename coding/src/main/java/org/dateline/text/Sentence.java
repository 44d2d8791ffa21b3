package org.dateline.text;

import java.util.List;
import org.dateline.report.Layout;

/**
 * One sentence, or a headline or list item that stands for one.
 *
 * @param index its number in the report, from 0
 * @param kind the kind of block it stands in
 * @param paragraph the number of that block, from 0
 * @param span where it stands
 * @param tokens at least one, in order
 */
public record Sentence(int index, Layout.Kind kind, int paragraph, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }
}
