package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layout;
import org.dateline.report.Layout.Block;
import org.dateline.report.Layout.Kind;
import org.dateline.report.Published;
import org.dateline.report.Report;

/** Short reports for tests, two of them of one bombing, coded once. */
public final class Articles {
  public static final LocalDate DAY = LocalDate.of(2021, 3, 6);

  public static final Report BOMBING =
      report(
          "a1",
          "Wire A",
          DAY,
          "A car bomb exploded at a market in Kabul on Friday, killing 11 people, police said. The"
              + " Taliban attacked the market, an official said.");

  /** The same bombing, another toll. */
  public static final Report BOMBING_AGAIN =
      report(
          "b1",
          "Wire B",
          DAY.plusDays(1),
          "Officials said that a car bomb killed 15 people at a market in Kabul on Friday.");

  public static final Report VISIT =
      report(
          "c1",
          "Wire A",
          DAY,
          "French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on"
              + " Thursday. Protesters marched in Paris on Thursday against the talks.");

  /** A copy of {@link #BOMBING} in another paper. */
  public static final Report COPY =
      report("d1", "Paper D", DAY, BOMBING.text().replace("bomb exploded", "bomb  exploded"));

  private Articles() {}

  public static List<CodedReport> coded(Report... reports) {
    try (Coder coder = Coder.load(Knowledge.shipped())) {
      return java.util.Arrays.stream(reports).map(coder::code).toList();
    }
  }

  public static Report report(String id, String publisher, LocalDate day, String text) {
    Layout layout = new Layout(List.of(new Block(Kind.BODY, 0, text.length())));
    return new Report(id, "Title of " + id, null, publisher, Published.on(day), "en", text, layout);
  }
}
