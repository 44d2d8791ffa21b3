package org.dateline.app.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Published;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports of gold that is a sentence or some paragraphs without a headline. */
final class PlainReport {
  private PlainReport() {}

  static Report of(String id, String text, @Nullable LocalDate date) {
    Published published = date == null ? null : Published.on(date);
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    return new Report(id, null, null, null, published, "en", text, layout);
  }

  /** A report whose paragraphs are parted by empty lines. */
  static Report ofParagraphs(String id, String text, @Nullable LocalDate date) {
    return parted("\n\n", id, text, date);
  }

  /** A report each of whose lines is a paragraph. */
  static Report ofLines(String id, String text, @Nullable LocalDate date) {
    return parted("\n", id, text, date);
  }

  private static Report parted(String by, String id, String text, @Nullable LocalDate date) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split(by, -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(new Block(Kind.BODY, begin, begin + paragraph.length()));
      }
      begin += paragraph.length() + by.length();
    }
    Published published = date == null ? null : Published.on(date);
    return new Report(id, null, null, null, published, "en", text, new Layout(blocks));
  }
}
