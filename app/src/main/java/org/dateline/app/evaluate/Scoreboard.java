package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.app.evaluate.Comparison.Field;

/** The figures of a set's comparisons as lines of text. */
final class Scoreboard {
  /** A field whose values are drawn from more than this many is not shown by value. */
  private static final int MOST_LABELS = 40;

  private final String name;
  private final List<Comparison> comparisons;

  Scoreboard(String name, List<Comparison> comparisons) {
    this.name = name;
    this.comparisons = List.copyOf(comparisons);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": " + comparisons.size() + " records");
    lines.add(
        String.format(
            Locale.ROOT,
            "%-24s %6s %6s %6s  %-13s %6s %6s %6s",
            "field",
            "P",
            "R",
            "F1",
            "95 %",
            "right",
            "found",
            "gold"));
    for (String field : fields()) {
      List<Field> values = values(field);
      lines.add(line(field, Score.of(values), Bootstrap.of(values)));
      lines.add(exact(values));
    }
    for (String field : fields()) {
      lines.addAll(byLabel(field));
    }
    lines.addAll(
        Reliability.lines(comparisons.stream().flatMap(c -> c.verdicts().stream()).toList()));
    return lines;
  }

  private NavigableSet<String> labels(String field) {
    NavigableSet<String> labels = new TreeSet<>();
    for (Field value : values(field)) {
      labels.addAll(value.gold());
      labels.addAll(value.found());
    }
    return labels;
  }

  private List<String> byLabel(String field) {
    NavigableSet<String> labels = labels(field);
    if (labels.size() > MOST_LABELS || labels.size() < 2) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("by " + field);
    double sum = 0;
    int gold = 0;
    for (String label : labels) {
      List<Field> only = values(field).stream().map(v -> only(v, label::equals)).toList();
      Score score = Score.of(only);
      lines.add(line("  " + label, score, Bootstrap.of(only)));
      if (score.gold() > 0) {
        sum += score.f1();
        gold++;
      }
    }
    lines.add(String.format(Locale.ROOT, "  %-36s %6.3f", "macro-F1 over gold's", sum / gold));
    return lines;
  }

  private static Field only(Field field, Predicate<String> wanted) {
    return new Field(filtered(field.gold(), wanted), filtered(field.found(), wanted));
  }

  private static NavigableSet<String> filtered(
      NavigableSet<String> values, Predicate<String> wanted) {
    NavigableSet<String> kept = new TreeSet<>(values);
    kept.removeIf(wanted.negate());
    return kept;
  }

  private List<String> fields() {
    LinkedHashSet<String> fields = new LinkedHashSet<>();
    comparisons.forEach(comparison -> fields.addAll(comparison.fields().keySet()));
    return List.copyOf(fields);
  }

  private List<Field> values(String field) {
    List<Field> values = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      Field value = comparison.fields().get(field);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static String exact(List<Field> values) {
    long right = values.stream().filter(Field::right).count();
    return String.format(
        Locale.ROOT, "  %-36s %6.3f", "all values right", (double) right / values.size());
  }

  private static String line(String name, Score score, Bootstrap interval) {
    return String.format(
        Locale.ROOT,
        "%-24s %6.3f %6.3f %6.3f  %5.3f - %5.3f %6d %6d %6d",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        interval.low(),
        interval.high(),
        score.right(),
        score.found(),
        score.gold());
  }
}
