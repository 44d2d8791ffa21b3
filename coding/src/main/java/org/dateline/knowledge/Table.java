package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
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
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (content.isBlank() || content.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(content.split("\t", -1));
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
        rows.add(new Row(file, number, padded(cells, header.size())));
      }
    }
    Knowledge.throwIfAny(faults);
    return rows;
  }

  private static List<String> padded(List<String> cells, int size) {
    List<String> padded = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      padded.add(i < cells.size() ? cells.get(i).strip() : "");
    }
    return List.copyOf(padded);
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
