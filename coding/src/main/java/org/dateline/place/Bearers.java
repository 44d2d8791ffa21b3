package org.dateline.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Analysis;
import org.dateline.syntax.Name;
import org.dateline.syntax.Tree;

/**
 * Whose name a word of a report is: what the language model calls a person several times, and more
 * often than a place, is a person's name wherever it stands alone. One report's; not for several
 * threads.
 */
final class Bearers {
  /** So often a surname must be a person's. */
  private static final int SEVERAL = 3;

  private final Map<String, Integer> persons = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  Bearers(Analysis analysis) {
    String text = analysis.report().text();
    for (Tree tree : analysis.trees()) {
      for (Name name : tree.names()) {
        String last = tree.word(name.last()).span().of(text);
        switch (name.type()) {
          case "PERSON" -> {
            persons.merge(last, 1, Integer::sum);
            if (name.first() < name.last()) {
              surnames.add(last);
            }
          }
          case "GPE", "LOC", "FAC" -> {
            if (name.first() == name.last()) {
              places.merge(last, 1, Integer::sum);
            }
          }
          default -> {}
        }
      }
    }
  }

  /** Whether a full name of the report's ends in it. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  boolean isPerson(String word) {
    int borne = persons.getOrDefault(word, 0);
    return borne >= SEVERAL && borne > 2 * places.getOrDefault(word, 0);
  }
}
