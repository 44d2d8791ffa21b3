package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table.
 *
 * @param file the file it stands in
 * @param line its 1-based line
 * @param cells one string a column of the header, empty where the line has nothing
 */
public record Row(String file, int line, List<String> cells) {
  public String cell(int column) {
    return cells.get(column);
  }

  /** The values of a cell that holds several, divided by {@code |}; empty for an empty cell. */
  public List<String> list(int column) {
    String cell = cell(column);
    if (cell.indexOf('|') < 0) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    List<String> values = new ArrayList<>();
    int begin = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', begin)) {
      values.add(cell.substring(begin, bar).strip());
      begin = bar + 1;
    }
    values.add(cell.substring(begin).strip());
    return List.copyOf(values);
  }

  /**
   * A cell that is a weight, in log-odds.
   *
   * @throws KnowledgeException where it is no number
   */
  public double logOdds(int column) {
    try {
      return Double.parseDouble(cell(column));
    } catch (NumberFormatException e) {
      throw fault("no number: " + cell(column), "write log-odds such as -0.35");
    }
  }

  public KnowledgeException fault(String message, String remedy) {
    return new KnowledgeException(new Fault(file, line, message, remedy));
  }
}
