package org.dateline.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.store.export.ShapeRow.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A table as others made it known.
 *
 * @param name by which users call it
 * @param file what it is called in a folder
 * @param unit what a row is about
 * @param choice which events it takes
 * @param header whether it begins with the names of its columns
 * @param separator between cells
 * @param missing what stands where nothing is known
 * @param join what divides several values in one cell
 * @param columns in order
 * @param cells what fills them
 */
record Shape(
    String name,
    String file,
    Unit unit,
    Choice choice,
    boolean header,
    char separator,
    String missing,
    String join,
    List<Column> columns,
    List<Cell> cells) {

  /** All shapes that the knowledge describes. */
  static List<Shape> load(Knowledge knowledge) {
    Cells cells = Cells.load(knowledge);
    Choice.Acled acled = new Choice.Acled(Acled.load(knowledge));
    List<Shape> shapes = new ArrayList<>();
    for (Row row :
        knowledge.table(
            "exports/shapes.tsv",
            1,
            "shape",
            "file",
            "rows",
            "of",
            "header",
            "separator",
            "missing",
            "join")) {
      String name = row.cell(0);
      List<Row> table = table(knowledge, name);
      shapes.add(
          new Shape(
              name,
              row.cell(1),
              Unit.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
              Choice.named(row.cell(3), acled),
              row.cell(4).equals("yes"),
              row.cell(5).equals("tab") ? '\t' : ',',
              row.cell(6),
              row.cell(7),
              table.stream().map(Shape::column).toList(),
              table.stream().map(cells::of).toList()));
    }
    return shapes;
  }

  /** The rows that describe the columns; two of our shapes have the same. */
  private static List<Row> table(Knowledge knowledge, String name) {
    String file = name.equals("csv") || name.equals("tsv") ? "flat" : name;
    return knowledge.table("exports/" + file + ".tsv", 1, "column", "value", "type", "description");
  }

  private static Column column(Row row) {
    return new Column(row.cell(0), row.cell(2), row.cell(3));
  }

  /** The rows of an event, none where the table does not take it. */
  List<List<String>> rows(ExportEvent event) {
    if (!choice.takes(event)) {
      return List.of();
    }
    return ShapeRow.of(event, unit).stream().map(this::row).toList();
  }

  private List<String> row(ShapeRow row) {
    return cells.stream().map(cell -> text(cell.of(row))).toList();
  }

  /** What is known of an event, by column, as lists and numbers where it is so. */
  Map<String, Object> values(ExportEvent event) {
    ShapeRow row = ShapeRow.of(event, Unit.EVENT).get(0);
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = cells.get(i).of(row);
      if (value instanceof List<?> list) {
        values.put(columns.get(i).name(), list.stream().filter(Objects::nonNull).toList());
      } else if (value != null) {
        values.put(columns.get(i).name(), value);
      }
    }
    return values;
  }

  private String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      Stream<String> known = list.stream().filter(Objects::nonNull).map(Object::toString);
      String joined = String.join(join, known.toList());
      return joined.isEmpty() ? missing : joined;
    }
    return value == null ? missing : value.toString();
  }

  /**
   * Writes a row: with commas as RFC 4180 has it; with tabs, which nobody quotes, tabs and line
   * breaks within a cell become spaces.
   */
  void write(List<String> row, Writer out) throws IOException {
    boolean tabs = separator == '\t';
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.write(separator);
      }
      out.write(tabs ? spaced(row.get(i)) : quoted(row.get(i)));
    }
    out.write(tabs ? "\n" : "\r\n");
  }

  private static String spaced(String cell) {
    return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
