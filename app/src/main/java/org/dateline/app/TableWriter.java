package org.dateline.app;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.coding.CodedReport;
import org.dateline.coding.EventRecord;
import org.dateline.coding.ReportWriter;
import org.dateline.report.Report;

/**
 * Prints events for people: each sentence with the words that tell its events marked, and under it
 * the events as rows of a table that fits the terminal.
 */
final class TableWriter implements ReportWriter {
  private static final int INDENT = 4;
  private static final int GAP = 2;
  static final List<String> HEADINGS =
      List.of("TYPE", "DATE", "ACTOR", "RECIPIENT", "PLACE", "TOLL");

  /** A day in brackets. */
  private static final int DATE_WIDTH = 12;

  /** How the columns share the width; the date has its own. */
  private static final int[] SHARES = {19, 0, 23, 23, 15, 13};

  private final Terminal terminal;
  private final int[] widths;

  TableWriter(Terminal terminal) {
    this.terminal = terminal;
    this.widths = widths(terminal.width() - INDENT - GAP * (SHARES.length - 1) - DATE_WIDTH);
  }

  private static int[] widths(int all) {
    int sum = IntStream.of(SHARES).sum();
    return IntStream.of(SHARES).map(share -> share == 0 ? DATE_WIDTH : all * share / sum).toArray();
  }

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    writeTitle(coded.report(), out);
    Map<Integer, List<EventRecord>> bySentence = new LinkedHashMap<>();
    for (EventRecord event : coded.records()) {
      bySentence.computeIfAbsent(event.mention().sentence(), s -> new ArrayList<>()).add(event);
    }
    if (bySentence.isEmpty()) {
      out.write(" ".repeat(INDENT) + "no events\n\n");
      return;
    }
    out.write(terminal.dim(row(HEADINGS)) + "\n");
    for (List<EventRecord> events : bySentence.values()) {
      writeSentence(events, out);
      for (EventRecord event : events) {
        out.write(row(EventCells.of(event)) + "\n");
      }
    }
    out.write("\n");
  }

  private void writeTitle(Report report, Writer out) throws IOException {
    String title = report.title() == null ? report.id() : report.title();
    String published = report.published() == null ? "no date" : report.published().toString();
    String publisher = report.publisher() == null ? "" : ", " + report.publisher();
    for (String line : Wrapping.lines(title, terminal.width())) {
      out.write(terminal.bold(line) + "\n");
    }
    out.write(terminal.dim(published + publisher) + "\n");
  }

  private void writeSentence(List<EventRecord> events, Writer out) throws IOException {
    String number = String.format("%" + (INDENT - 1) + "d ", events.get(0).mention().sentence());
    String margin = number;
    for (String line : Wrapping.lines(TriggerMarks.in(events), terminal.width() - INDENT)) {
      out.write(margin + TriggerMarks.shown(line, terminal) + "\n");
      margin = " ".repeat(INDENT);
    }
  }

  /** One row of the table, as many lines as its longest cell needs. */
  private String row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Wrapping.lines(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder(" ".repeat(INDENT));
      for (int i = 0; i < widths.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        row.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
      }
      text.append(line == 0 ? "" : "\n").append(row.toString().stripTrailing());
    }
    return text.toString();
  }
}
