package org.dateline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks an element once and cuts its text into runs. Used once, by one thread. */
final class RunCollector implements NodeVisitor {
  private static final Set<String> INLINE_IN_PAGES =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em",
          "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** News XML marks names and numbers inside paragraphs with elements of many names. */
  private static final Set<String> BLOCKS_IN_XML =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "block",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "blockquote",
          "bq",
          "div",
          "section",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "body.content",
          "article",
          "paragraph",
          "para",
          "headline",
          "lp",
          "td1",
          "media");

  private final boolean xml;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int breaks;
  private Element block;

  private RunCollector(Element root, boolean xml) {
    this.block = root;
    this.xml = xml;
  }

  /** The runs of a page or of a part of it. */
  static List<Run> collect(Element root) {
    return collect(root, false);
  }

  static List<Run> collect(Element root, boolean xml) {
    RunCollector collector = new RunCollector(root, xml);
    root.traverse(collector);
    collector.flush();
    return collector.runs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("br")) {
        breaks++;
        if (breaks == 2) {
          flush();
        } else {
          append(" ");
        }
      } else if (tag.equals("a")) {
        links++;
      } else if (!isInline(tag)) {
        flush();
        block = element;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        links--;
      } else if (!tag.equals("br") && !isInline(tag)) {
        flush();
        Element parent = element.parent();
        block = parent == null ? element : parent;
      }
    }
  }

  private boolean isInline(String tag) {
    return xml ? !BLOCKS_IN_XML.contains(tag) : INLINE_IN_PAGES.contains(tag);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (c != '\u200b' && c != '\u00ad') {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      runs.add(new Run(words, linked, block));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
