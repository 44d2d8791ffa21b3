package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.app.evaluate.Comparison.Field;

/** What was not right, and what became of it since an earlier run, as lines of text. */
final class Errors {
  private Errors() {}

  /**
   * Each record with a field that is not right: its text, gold and what was found, and what each
   * stage saw.
   */
  static List<String> of(List<Comparison> comparisons) {
    List<String> lines = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      List<String> wrong = wrong(comparison);
      if (!wrong.isEmpty()) {
        lines.add("");
        lines.add(comparison.id() + "  " + comparison.text().replaceAll("\\s+", " "));
        lines.addAll(wrong);
        comparison.seen().forEach(line -> lines.add("  " + line));
      }
    }
    return lines;
  }

  private static List<String> wrong(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Field> field : comparison.fields().entrySet()) {
      if (!field.getValue().right()) {
        lines.add(
            "  "
                + field.getKey()
                + ": gold "
                + String.join(", ", field.getValue().gold())
                + " | found "
                + String.join(", ", field.getValue().found()));
      }
    }
    return lines;
  }

  /** The fields that an earlier run had right and this one has wrong, and the other way round. */
  static List<String> since(Map<String, Comparison> before, List<Comparison> now) {
    List<String> gains = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    for (Comparison comparison : now) {
      Comparison earlier = before.get(comparison.id());
      if (earlier == null) {
        continue;
      }
      for (Map.Entry<String, Field> field : comparison.fields().entrySet()) {
        Field old = earlier.fields().get(field.getKey());
        if (old != null && old.right() != field.getValue().right()) {
          String line = change(comparison, field.getKey(), old, field.getValue());
          (old.right() ? losses : gains).add(line);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(gains.size() + " gained");
    lines.addAll(gains);
    lines.add(losses.size() + " lost");
    lines.addAll(losses);
    return lines;
  }

  private static String change(Comparison comparison, String name, Field old, Field now) {
    return String.format(
        "  %s %s: gold %s | before %s | now %s",
        comparison.id(), name, now.gold(), old.found(), now.found());
  }
}
