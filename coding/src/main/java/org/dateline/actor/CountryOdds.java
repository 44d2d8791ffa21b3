package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * How likely a country is that of a party of which no words say whose it is: weights of what can be
 * seen of both ({@link CountryFeatures}). Immutable; one serves all threads.
 */
final class CountryOdds {
  private static final String TABLE = "actors/unsaid_countries.tsv";

  private final Map<String, Double> weights = new HashMap<>();

  private CountryOdds() {}

  static CountryOdds load(Knowledge knowledge) {
    CountryOdds odds = new CountryOdds();
    for (Row row : knowledge.table(TABLE, 1, "feature", "weight")) {
      odds.weights.put(row.cell(0), row.logOdds(1));
    }
    return odds;
  }

  /**
   * The likeliest candidate, the earlier listed of equals; null where nothing is weighed.
   *
   * @param candidates what is seen of each
   */
  @Nullable String likeliest(Map<String, List<String>> candidates) {
    if (weights.isEmpty()) {
      return null;
    }
    String best = null;
    double most = 0;
    for (Map.Entry<String, List<String>> candidate : candidates.entrySet()) {
      double sum =
          candidate.getValue().stream().mapToDouble(one -> weights.getOrDefault(one, 0.0)).sum();
      if (best == null || sum > most) {
        best = candidate.getKey();
        most = sum;
      }
    }
    return best;
  }
}
