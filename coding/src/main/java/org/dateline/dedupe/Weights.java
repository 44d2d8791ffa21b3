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
  private final Map<Manner, Map<Evidence, Double>> weights = new EnumMap<>(Manner.class);

  private Weights(Knowledge knowledge) {
    for (Manner manner : Manner.values()) {
      weights.put(manner, new EnumMap<>(Evidence.class));
    }
    for (Row row : knowledge.table(FILE, 1, "evidence", "done", "said", "retold", "note")) {
      Evidence evidence = evidence(row);
      of(Manner.DONE).put(evidence, Numbers.read(row, 1));
      of(Manner.SAID).put(evidence, Numbers.read(row, 2));
      of(Manner.RETOLD).put(evidence, Numbers.read(row, 3));
    }
    for (Evidence evidence : Evidence.values()) {
      if (!of(Manner.DONE).containsKey(evidence)) {
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

  /** A weight for each piece of evidence. */
  Map<Evidence, Double> of(Manner manner) {
    return weights.getOrDefault(manner, Map.of());
  }
}
