package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows for people, one a line, cut to the width of the terminal. The first rows decide how wide the
 * columns are.
 */
final class TableSheet implements Sheet {
  private static final int ROWS_MEASURED = 200;
  private static final int GAP = 2;
  private static final int LEAST = 6;

  private final Writer out;
  private final Terminal terminal;
  private final List<List<String>> waiting = new ArrayList<>();
  private int[] widths = {};

  TableSheet(Writer out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void columns(List<String> names) {
    waiting.add(names);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    waiting.add(values.stream().map(TableSheet::cell).toList());
    if (waiting.size() > ROWS_MEASURED) {
      print();
    }
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : Terminal.plain(value.toString().replaceAll("\\s+", " "));
  }

  @Override
  public void close() {
    print();
  }

  private void print() {
    if (widths.length == 0 && !waiting.isEmpty()) {
      widths = widths();
      write(terminal.bold(line(waiting.remove(0))));
    }
    waiting.forEach(row -> write(line(row)));
    waiting.clear();
  }

  /** As wide as the cells; where that is too wide, the widest columns give way. */
  private int[] widths() {
    int[] wanted = new int[waiting.get(0).size()];
    for (List<String> row : waiting) {
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = Math.max(wanted[i], row.get(i).length());
      }
    }
    int room = terminal.width() - GAP * (wanted.length - 1);
    while (IntStream.of(wanted).sum() > room) {
      int widest = IntStream.of(wanted).max().orElse(0);
      if (widest <= LEAST) {
        break;
      }
      wanted[Arrays.stream(wanted).boxed().toList().indexOf(widest)]--;
    }
    return wanted;
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String shown =
          cell.length() <= widths[i] ? cell : cell.substring(0, Math.max(0, widths[i] - 1)) + "…";
      line.append(shown).append(" ".repeat(widths[i] - shown.length() + GAP));
    }
    return line.toString().stripTrailing();
  }

  private void write(String line) {
    try {
      out.write(line + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
