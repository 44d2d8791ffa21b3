package org.dateline.dedupe;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/** What each piece of evidence weighs. */
final class Weights {
  private static final String FILE = "dedupe/weights.tsv";
  private final Map<Evidence, Double> weights = new EnumMap<>(Evidence.class);

  private Weights(Knowledge knowledge) {
    for (Row row : knowledge.table(FILE, 1, "evidence", "weight", "note")) {
      weights.put(evidence(row), Numbers.read(row, 1));
    }
    for (Evidence evidence : Evidence.values()) {
      if (!weights.containsKey(evidence)) {
        throw new KnowledgeException(
            new Fault(FILE, 0, "no weight of " + evidence, "give it one, 0 for no matter"));
      }
    }
  }

  static Weights load(Knowledge knowledge) {
    return new Weights(knowledge);
  }

  private static Evidence evidence(Row row) {
    try {
      return Evidence.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("no such evidence: " + row.cell(0), "see the shipped table for the names");
    }
  }

  double of(Evidence evidence) {
    return weights.getOrDefault(evidence, 0.0);
  }
}
