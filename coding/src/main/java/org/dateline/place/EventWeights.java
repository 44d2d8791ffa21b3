package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * How much each feature of {@link EventFeatures} speaks for a place being where an event happened,
 * in units of log odds. From {@code places/event_weights.tsv}; a feature that it lacks weighs
 * nothing. Immutable.
 */
final class EventWeights {
  private final Map<String, Double> weights = new HashMap<>();

  private EventWeights() {}

  static EventWeights load(Knowledge knowledge) {
    EventWeights loaded = new EventWeights();
    for (Row row : knowledge.table("places/event_weights.tsv", 1, "feature", "weight")) {
      loaded.weights.put(row.cell(0), Cells.number(row, 1));
    }
    return loaded;
  }

  /** What the model's log-odds for a place weigh. */
  double learned() {
    return weights.getOrDefault("learned", 0.0);
  }

  /** The model's log-odds below which a place that rules choose is none. */
  double least() {
    return weights.getOrDefault("learned least", Double.NEGATIVE_INFINITY);
  }

  double sum(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
