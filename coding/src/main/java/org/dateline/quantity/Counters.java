package org.dateline.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Small words that count people, by their roles in {@code quantities/counters.tsv}. Immutable. */
final class Counters {
  static final String[] COLUMNS = {"word", "role", "example"};

  private final Map<String, Set<String>> byRole = new HashMap<>();

  Counters(Knowledge knowledge) {
    for (Row row : knowledge.table("quantities/counters.tsv", 2, COLUMNS)) {
      byRole.computeIfAbsent(row.cell(1), role -> new HashSet<>()).add(row.cell(0));
    }
  }

  /** Whether a word, in letters of any case, has a role. */
  boolean is(String word, String role) {
    return byRole.getOrDefault(role, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
