package org.dateline.report.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that a page shows as one paragraph, heading or item.
 *
 * @param text its words, white space made single blanks
 * @param linked how many of its characters are links
 * @param element the block element around it
 */
record Run(String text, int linked, Element element) {
  private static final int SHORTEST_GOOD = 40;
  private static final double MOST_LINKED = 0.4;

  /** Whether it reads like a paragraph of a story, and not like a menu or a list of links. */
  boolean isProse() {
    return text.length() >= SHORTEST_GOOD && linkShare() < MOST_LINKED;
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
