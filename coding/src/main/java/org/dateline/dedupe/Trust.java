package org.dateline.dedupe;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** How far publishers are trusted. */
final class Trust {
  private final Map<String, Double> trust = new HashMap<>();

  private Trust(Knowledge knowledge) {
    for (Row row : knowledge.table("dedupe/trust.tsv", 1, "publisher", "trust", "note")) {
      trust.put(row.cell(0).toLowerCase(Locale.ROOT), Numbers.read(row, 1));
    }
  }

  static Trust load(Knowledge knowledge) {
    return new Trust(knowledge);
  }

  /** 0 for a publisher that is not listed. */
  double in(String publisher) {
    return trust.getOrDefault(publisher.strip().toLowerCase(Locale.ROOT), 0.0);
  }
}
