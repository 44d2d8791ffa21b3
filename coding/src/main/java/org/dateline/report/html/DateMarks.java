package org.dateline.report.html;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jsoup.nodes.Element;

/** Words in class and id attributes that say an element holds the date. Immutable. */
final class DateMarks {
  private final Set<String> words = new HashSet<>();

  private DateMarks() {}

  static DateMarks load(Knowledge knowledge) {
    DateMarks marks = new DateMarks();
    for (Row row : knowledge.table("report/page_date_classes.tsv", 1, "word")) {
      marks.words.add(row.cell(0));
    }
    return marks;
  }

  boolean holdsDate(Element element) {
    for (String word : ClassWords.of(element)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
