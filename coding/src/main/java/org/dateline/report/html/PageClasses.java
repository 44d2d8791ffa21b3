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
  private final Set<String> others = new HashSet<>();

  private PageClasses() {}

  static PageClasses load(Knowledge knowledge) {
    PageClasses classes = new PageClasses();
    for (Row row : knowledge.table("report/page_classes.tsv", 1, "word", "holds")) {
      switch (row.cell(1)) {
        case "body" -> classes.body.add(row.cell(0));
        case "clutter" -> classes.clutter.add(row.cell(0));
        case "others" -> {
          classes.others.add(row.cell(0));
          classes.clutter.add(row.cell(0));
        }
        default -> throw row.fault("nothing holds " + row.cell(1), "body, clutter or others");
      }
    }
    return classes;
  }

  /** Whether it holds other texts than the story: comments, teasers, menus. */
  boolean isOfOthers(Element element) {
    return any(element, others) && !isBody(element);
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
