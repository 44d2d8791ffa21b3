package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The examples that stand beside a table's rules, in its last column: a text, and what the coder
 * must find in it ({@code Shells wounded 26 civilians. = wounded 26}). Immutable.
 *
 * @param rows the table's rows
 */
public record Examples(List<Row> rows) {
  private static final String GIVES = " = ";

  public Examples {
    rows = List.copyOf(rows);
  }

  /**
   * The examples that do not hold, each with what was found instead, and the rows without one.
   *
   * @param find what the coder finds in the text of an example of a row
   */
  public List<Fault> check(BiFunction<Row, String, String> find) {
    List<Fault> faults = new ArrayList<>();
    for (Row row : rows) {
      List<String> examples = row.list(row.cells().size() - 1);
      if (examples.isEmpty()) {
        faults.addAll(row.fault(row.cell(0) + " lacks an example", "give it one").faults());
      }
      examples.forEach(example -> check(row, example, find, faults));
    }
    return faults;
  }

  private static void check(
      Row row, String example, BiFunction<Row, String, String> find, List<Fault> faults) {
    int gives = example.lastIndexOf(GIVES);
    if (gives < 0) {
      faults.addAll(row.fault("no example: " + example, "write a text = what it gives").faults());
      return;
    }
    String found = find.apply(row, example.substring(0, gives));
    if (!found.equals(example.substring(gives + GIVES.length()))) {
      String message = row.cell(0) + " does not hold in: " + example;
      faults.addAll(row.fault(message, "found " + found).faults());
    }
  }
}
