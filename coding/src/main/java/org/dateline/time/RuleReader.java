package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/** Reads {@code time/rules.tsv}; {@code knowledge/time/README.md} gives the pattern's grammar. */
final class RuleReader {
  private RuleReader() {}

  static List<Rule> read(Knowledge knowledge) {
    List<Rule> rules = new ArrayList<>();
    for (Row row : rows(knowledge)) {
      rules.add(rule(row));
    }
    return List.copyOf(rules);
  }

  /** The table as it stands, examples in its last column. */
  static List<Row> rows(Knowledge knowledge) {
    return knowledge.table(
        "time/rules.tsv", 1, "id", "pattern", "gives", "operation", "over", "examples");
  }

  private static Rule rule(Row row) {
    String[] operation = row.cell(3).split(" ");
    return new Rule(
        row.cell(0),
        variants(row),
        row.cell(2),
        operation(row, operation[0]),
        List.of(operation).subList(1, operation.length),
        Set.copyOf(row.list(4)));
  }

  private static Operation operation(Row row, String name) {
    for (Operation operation : Operation.values()) {
      if (operation.name().toLowerCase(Locale.ROOT).equals(name)) {
        return operation;
      }
    }
    throw row.fault("unknown operation " + name, "see README.md beside this file");
  }

  private static List<List<Rule.Element>> variants(Row row) {
    List<List<Rule.Element>> variants = new ArrayList<>();
    variants.add(List.of());
    for (String step : row.cell(1).split(" ", -1)) {
      boolean optional = step.length() > 1 && step.endsWith("?");
      Rule.Element element = element(row, optional ? step.substring(0, step.length() - 1) : step);
      List<List<Rule.Element>> longer = new ArrayList<>();
      for (List<Rule.Element> variant : variants) {
        List<Rule.Element> with = new ArrayList<>(variant);
        with.add(element);
        longer.add(List.copyOf(with));
        if (optional) {
          longer.add(variant);
        }
      }
      variants = longer;
    }
    return variants.stream().filter(v -> !v.isEmpty()).distinct().toList();
  }

  private static Rule.Element element(Row row, String step) {
    if (step.startsWith("<") && step.endsWith(">")) {
      return new Rule.Kind(Set.of(step.substring(1, step.length() - 1).split("\\|")));
    }
    if (step.isEmpty() || step.contains("<") || step.contains(">")) {
      throw unreadable(row, step);
    }
    return new Rule.Literal(Set.of(step.split("\\|")));
  }

  private static KnowledgeException unreadable(Row row, String step) {
    return row.fault("cannot read the step '" + step + "'", "write a word, a|b, <kind> or step?");
  }
}
