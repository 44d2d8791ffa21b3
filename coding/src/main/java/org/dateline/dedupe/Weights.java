package org.dateline.dedupe;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Row;

/** What each piece of evidence weighs, for one {@link Manner}. Immutable. */
final class Weights {
  private static final String FILE = "dedupe/weights.tsv";

  /** More than sums of a few such numbers differ by when they are made in another order. */
  private static final double HAIR = 1e-9;

  private final Map<Evidence, Double> weights;
  private final double most;
  private final double mostWithFiguresApart;

  private Weights(Map<Evidence, Double> weights) {
    this.weights = weights;
    this.most = most(0);
    this.mostWithFiguresApart = most(of(Evidence.FIGURES_APART));
  }

  /** The weights by manner, for each. */
  static Map<Manner, Weights> load(Knowledge knowledge) {
    Map<Manner, Map<Evidence, Double>> weights = new EnumMap<>(Manner.class);
    for (Manner manner : Manner.values()) {
      weights.put(manner, new EnumMap<>(Evidence.class));
    }
    EnumSet<Evidence> missing = EnumSet.allOf(Evidence.class);
    for (Row row : knowledge.table(FILE, 1, "evidence", "done", "said", "retold", "note")) {
      Evidence evidence = evidence(row);
      missing.remove(evidence);
      weights.forEach((manner, of) -> of.put(evidence, Numbers.read(row, column(manner))));
    }
    for (Evidence evidence : missing) {
      throw new KnowledgeException(
          new Fault(FILE, 0, "no weight of " + evidence, "give it one, 0 for no matter"));
    }
    Map<Manner, Weights> loaded = new EnumMap<>(Manner.class);
    weights.forEach((manner, of) -> loaded.put(manner, new Weights(of)));
    return loaded;
  }

  private static int column(Manner manner) {
    return switch (manner) {
      case DONE -> 1;
      case SAID -> 2;
      case RETOLD -> 3;
    };
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

  /**
   * The most, or a hair more, that all evidence beyond words can come to.
   *
   * @param figuresApart whether both reports give numbers, and none in common
   */
  double most(boolean figuresApart) {
    return figuresApart ? mostWithFiguresApart : most;
  }

  private double most(double figuresApart) {
    return HAIR
        + best(Evidence.TYPE_SAME)
        + best(Evidence.DAY_SAME)
        + best(Evidence.MODE_SAME, Evidence.MODE_APART)
        + best(Evidence.ACTOR_SAME, Evidence.ACTOR_NESTED, Evidence.ACTOR_APART)
        + best(Evidence.RECIPIENT_SAME, Evidence.RECIPIENT_NESTED, Evidence.RECIPIENT_APART)
        + best(Evidence.PLACE_SAME, Evidence.PLACE_NESTED, Evidence.PLACE_APART)
        + Math.max(best(Evidence.TOLL_SAME) + figuresApart, of(Evidence.TOLL_APART));
  }

  /** The most that one of them may add, of which one holds, or none. */
  private double best(Evidence... rivals) {
    double best = 0;
    for (Evidence evidence : rivals) {
      best = Math.max(best, of(evidence));
    }
    return best;
  }
}
