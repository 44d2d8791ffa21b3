package org.dateline.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.syntax.Tree;
import org.dateline.syntax.Word;

/** How an event lies to the date beside it, by the words of {@code time/bearings.tsv}. */
final class Bearings {
  enum Bearing {
    SINCE,
    UNTIL,
    BY,
    BEFORE,
    AFTER,
    DURING
  }

  static final String[] COLUMNS = {"word", "bearing", "example"};

  private final Map<String, Bearing> words;

  private Bearings(Map<String, Bearing> words) {
    this.words = words;
  }

  static Bearings load(Knowledge knowledge) {
    Map<String, Bearing> words = new HashMap<>();
    for (Row row : knowledge.table("time/bearings.tsv", 1, COLUMNS)) {
      words.put(row.cell(0), bearing(row));
    }
    return new Bearings(Map.copyOf(words));
  }

  private static Bearing bearing(Row row) {
    try {
      return Bearing.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("unknown bearing " + row.cell(1), "see the comment above the table");
    }
  }

  /**
   * The bearing of the words before an expression; where it stands inside a noun phrase ("after the
   * 1979 revolution"), of the words before that. {@code DURING} where nothing is said.
   */
  Bearing of(Tree tree, Dated dated) {
    int first = dated.mention().first();
    Bearing before = first == 0 ? null : words.get(tree.word(first - 1).lowerText());
    if (before != null) {
      return before;
    }
    Word at = dated.top(tree);
    for (int steps = 0; steps < 2 && at != null; steps++) {
      for (Word child : tree.children(at)) {
        Bearing bearing = words.get(child.lowerText());
        boolean marks = child.relation().equals("case") || child.relation().equals("mark");
        if (marks && bearing != null && child.index() < first) {
          return bearing;
        }
      }
      at = isInside(at) ? tree.head(at) : null;
    }
    return Bearing.DURING;
  }

  /** Whether one of the words marks a noun, so that it tells when: "after the 1979 revolution". */
  boolean mark(Tree tree, Word noun) {
    Word mark = tree.child(noun, "case");
    return mark != null && words.containsKey(mark.lowerText());
  }

  /** Whether a word stands before the noun it belongs to. */
  static boolean isInside(Word word) {
    return switch (word.relation()) {
      case "nummod", "compound", "amod", "flat" -> true;
      default ->
          word.deprel().equals("nmod:poss")
              || word.deprel().equals("nmod:unmarked")
              || word.deprel().equals("nmod:tmod");
    };
  }
}
