package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tab-separated tables: a header, one fact a line, no quoting. Empty lines and lines that begin
 * with {@code #} are skipped; trailing empty cells may be left out.
 */
final class Table {
  private Table() {}

  static List<Row> read(String file, String text, List<String> header) {
    List<Row> rows = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (int begin = 0; begin < text.length(); ) {
      int newline = text.indexOf('\n', begin);
      int next = newline < 0 ? text.length() : newline;
      int end = next > begin && text.charAt(next - 1) == '\r' ? next - 1 : next;
      String line = text.substring(begin, end);
      begin = next + 1;
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line, headed ? header.size() : 1);
      if (!headed) {
        headed = true;
        if (!cells.equals(header)) {
          faults.add(new Fault(file, number, "the header is " + cells, "it must be " + header));
          break;
        }
      } else if (cells.size() > header.size()) {
        faults.add(
            new Fault(
                file,
                number,
                cells.size() + " cells",
                "at most " + header.size() + " belong here: look for a stray tab"));
      } else {
        rows.add(new Row(file, number, cells));
      }
    }
    Knowledge.throwIfAny(faults);
    return rows;
  }

  /** The cells of a line without the blanks around them; empty ones at its end up to a number. */
  private static List<String> cells(String line, int least) {
    List<String> cells = new ArrayList<>(least);
    for (int begin = 0; begin <= line.length(); ) {
      int tab = line.indexOf('\t', begin);
      int end = tab < 0 ? line.length() : tab;
      cells.add(line.substring(begin, end).strip());
      begin = end + 1;
    }
    while (cells.size() < least) {
      cells.add("");
    }
    return List.copyOf(cells);
  }

  static List<Row> overlay(List<Row> shipped, List<Row> over, int keyColumns) {
    Set<List<String>> replaced = new HashSet<>();
    Set<String> removed = new HashSet<>();
    List<Row> added = new ArrayList<>();
    for (Row row : over) {
      if (row.cell(0).startsWith("-")) {
        removed.add(row.cell(0).substring(1));
      } else {
        replaced.add(key(row, keyColumns));
        added.add(row);
      }
    }
    List<Row> rows = new ArrayList<>(shipped);
    rows.removeIf(r -> removed.contains(r.cell(0)) || replaced.contains(key(r, keyColumns)));
    rows.addAll(added);
    return rows;
  }

  static List<Row> unique(List<Row> rows, int keyColumns) {
    Map<List<String>, Row> seen = new HashMap<>(rows.size() * 2);
    List<Fault> faults = new ArrayList<>();
    for (Row row : rows) {
      Row first = seen.putIfAbsent(key(row, keyColumns), row);
      if (first != null) {
        faults.add(
            new Fault(
                row.file(),
                row.line(),
                "the entry " + key(row, keyColumns) + " stands twice",
                "it stands in line " + first.line() + " too: keep one"));
      }
    }
    Knowledge.throwIfAny(faults);
    return List.copyOf(rows);
  }

  private static List<String> key(Row row, int keyColumns) {
    return row.cells().subList(0, keyColumns);
  }
}
