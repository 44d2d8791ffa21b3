package org.dateline.report.html;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jsoup.nodes.Element;

/** What an element's class and id say of its content. Immutable. */
final class PageClasses {
  private final Set<String> body = new HashSet<>();
  private final Set<String> clutter = new HashSet<>();

  private PageClasses() {}

  static PageClasses load(Knowledge knowledge) {
    PageClasses classes = new PageClasses();
    for (Row row : knowledge.table("report/page_classes.tsv", 1, "word", "holds")) {
      (row.cell(1).equals("body") ? classes.body : classes.clutter).add(row.cell(0));
    }
    return classes;
  }

  boolean isBody(Element element) {
    return element.attr("itemprop").equals("articleBody") || any(element, body);
  }

  boolean isClutter(Element element) {
    return any(element, clutter) && !isBody(element);
  }

  private static boolean any(Element element, Set<String> words) {
    for (String word : ClassWords.of(element)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
