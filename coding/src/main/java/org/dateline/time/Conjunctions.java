package org.dateline.time;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Word;

/** What the word before a clause says of its time, by {@code time/conjunctions.tsv}. Immutable. */
final class Conjunctions {
  static final String[] COLUMNS = {"word", "tells", "example"};

  private final Set<String> same = new HashSet<>();
  private final Set<String> since = new HashSet<>();

  private Conjunctions() {}

  static Conjunctions load(Knowledge knowledge) {
    Conjunctions conjunctions = new Conjunctions();
    for (Row row : knowledge.table("time/conjunctions.tsv", 1, COLUMNS)) {
      switch (row.cell(1)) {
        case "same" -> conjunctions.same.add(row.cell(0));
        case "since" -> conjunctions.since.add(row.cell(0));
        default -> throw row.fault("unknown " + row.cell(1), "write same or since");
      }
    }
    return conjunctions;
  }

  /** Whether the clause tells of about the time of what it hangs on: "when", "after". */
  boolean isSameTime(Word mark) {
    return same.contains(mark.lemma());
  }

  /** Whether what the clause hangs on has lasted from its time on. */
  boolean isSince(Word mark) {
    return since.contains(mark.lemma());
  }
}
