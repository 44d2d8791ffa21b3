package org.dateline.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Marked-up text as plain paragraphs, a blank line between them. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of a piece of HTML, without its scripts and forms. */
  public static String ofHtml(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script,style,form,button,iframe,noscript").remove();
    return join(RunCollector.collect(body));
  }

  /** The paragraphs of an element of news XML. */
  public static String ofXml(Element element) {
    return join(RunCollector.collect(element, true));
  }

  /** Whether a text has elements of HTML in it. */
  public static boolean isHtml(String text) {
    int open = text.indexOf('<');
    return open >= 0
        && (text.contains("</") || text.contains("<br") || text.contains("<p"))
        && text.indexOf('>', open) > 0;
  }

  private static String join(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining("\n\n"));
  }
}
