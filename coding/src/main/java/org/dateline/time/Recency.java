package org.dateline.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event that no words date is the report's news, was over before it or has lasted since,
 * or is still to come: a log-linear choice by {@code time/recency.tsv}; and whether it was over
 * months or years before, by {@code time/long-ago.tsv}. Immutable.
 */
final class Recency {
  static final String[] COLUMNS = {"feature", "going", "before", "later"};

  static final String[] LONG_AGO_COLUMNS = {"feature", "long ago"};

  /** When, seen from the report's day. */
  enum When {
    NEWS,
    /** A state, a habit or a series that has not ended. */
    GOING,
    /** Over and done. */
    BEFORE,
    LATER
  }

  private final RecencyFeatures features;
  private final Map<String, double[]> weights = new HashMap<>();
  private final Map<String, Double> longAgo = new HashMap<>();

  private Recency(Clauses clauses) {
    this.features = new RecencyFeatures(clauses);
  }

  static Recency load(Knowledge knowledge, Clauses clauses) {
    Recency recency = new Recency(clauses);
    for (Row row : knowledge.table("time/recency.tsv", 1, COLUMNS)) {
      recency.weights.put(
          row.cell(0), new double[] {0, row.logOdds(1), row.logOdds(2), row.logOdds(3)});
    }
    for (Row row : knowledge.table("time/long-ago.tsv", 1, LONG_AGO_COLUMNS)) {
      recency.longAgo.put(row.cell(0), row.logOdds(1));
    }
    return recency;
  }

  /** What can be seen of an event: {@link RecencyFeatures#of}. */
  List<String> features(Tree tree, Word trigger, List<Dated> dated, @Nullable LocalDate reference) {
    return features.of(tree, trigger, dated, reference);
  }

  /** The likeliest by what is seen; news where nothing speaks against it. */
  When of(List<String> seen) {
    double[] odds = new double[When.values().length];
    for (String feature : seen) {
      double[] weight = weights.get(feature);
      for (int i = 0; weight != null && i < odds.length; i++) {
        odds[i] += weight[i];
      }
    }
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return When.values()[best];
  }

  /** Whether what is seen speaks for an event of another time than the report's news. */
  boolean isLongAgo(List<String> seen) {
    return seen.stream().mapToDouble(feature -> longAgo.getOrDefault(feature, 0.0)).sum() > 0;
  }
}
