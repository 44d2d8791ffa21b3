package org.dateline.report;

import java.io.Serializable;
import java.util.List;

/**
 * The blocks of a report's text, in order, without overlap: each is one paragraph, headline or line
 * of furniture. What lies between blocks is white space.
 *
 * @param blocks in the order of the text
 */
public record Layout(List<Block> blocks) implements Serializable {
  public Layout {
    blocks = List.copyOf(blocks);
  }

  /** What a block is. Only the kinds for which {@link #coded()} is true can tell events. */
  public enum Kind {
    /** The headline, at its first occurrence. */
    HEADLINE(true),
    /** The deck or standfirst: a sentence or two under the headline. */
    DECK(true),
    /** A paragraph of the story. */
    BODY(true),
    /** A list item. */
    ITEM(true),
    /** A line between paragraphs that names what follows; sub-heads tell no events of their own. */
    SUBHEAD(false),
    /** The agency's place, date and name before the story's first words. */
    DATELINE(false),
    /** Who wrote it. */
    BYLINE(false),
    /** When it was published or updated. */
    DATE(false),
    /** Boilerplate: repeated headline, copyright, links, advertisements, editors' notes. */
    FURNITURE(false);

    private final boolean coded;

    Kind(boolean coded) {
      this.coded = coded;
    }

    public boolean coded() {
      return coded;
    }
  }

  /**
   * A stretch of the text.
   *
   * @param kind what it is
   * @param begin UTF-16 index of its first character
   * @param end UTF-16 index after its last
   */
  public record Block(Kind kind, int begin, int end) implements Serializable {}
}
