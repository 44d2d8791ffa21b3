package org.dateline.dedupe;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/**
 * The limits of the merge rule; {@code knowledge/dedupe/limits.tsv} says what each is.
 *
 * @param daySlack days
 * @param inferredSlack days
 * @param publishedBefore days
 * @param publishedAfter days
 * @param nearKm kilometres
 * @param farKm kilometres
 * @param tollRatio times
 * @param window mentions of one key
 * @param witnesses mentions of one event
 * @param join score
 */
record Limits(
    int daySlack,
    int inferredSlack,
    int publishedBefore,
    int publishedAfter,
    double nearKm,
    double farKm,
    double tollRatio,
    int window,
    int witnesses,
    double join) {
  private static final String FILE = "dedupe/limits.tsv";

  static Limits load(Knowledge knowledge) {
    Map<String, Double> values = new HashMap<>();
    for (Row row : knowledge.table(FILE, 1, "limit", "value", "note")) {
      values.put(row.cell(0), Numbers.read(row, 1));
    }
    return new Limits(
        (int) value(values, "day_slack"),
        (int) value(values, "inferred_slack"),
        (int) value(values, "published_before"),
        (int) value(values, "published_after"),
        value(values, "near_km"),
        value(values, "far_km"),
        value(values, "toll_ratio"),
        (int) value(values, "window"),
        (int) value(values, "witnesses"),
        value(values, "join"));
  }

  private static double value(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new KnowledgeException(new Fault(FILE, 0, "no limit " + name, "give it a value"));
    }
    return value;
  }
}
