package org.dateline.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** What determiners say of their noun, from {@code text/determiners.tsv}. Immutable. */
public final class Determiners {
  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  private Determiners() {}

  /** What may be said. */
  public enum Kind {
    /** That it is known, or was named before: "the", "this". */
    DEFINITE,
    /** That it is new: "a". */
    INDEFINITE,
    /** That it may be whichever: "any", "no". */
    ANY,
    /** That it is the two that were named: "both". */
    PAIR,
    /** That what stands behind is all of so many: "the two", "all three". */
    COUNTED,
    /** That it is each of so many: "either side". */
    EACH
  }

  public static Determiners load(Knowledge knowledge) {
    Determiners determiners = new Determiners();
    for (Row row : knowledge.table("text/determiners.tsv", 1, "determiner", "kinds", "note")) {
      Set<Kind> own = EnumSet.noneOf(Kind.class);
      row.list(1).forEach(name -> own.add(kind(row, name)));
      determiners.kinds.put(row.cell(0), own);
    }
    return determiners;
  }

  private static Kind kind(Row row, String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw row.fault("unknown kind " + name, "use those that the table's head lists");
  }

  /** Whether a word is a determiner of a kind. */
  public boolean is(String word, Kind kind) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()).contains(kind);
  }
}
