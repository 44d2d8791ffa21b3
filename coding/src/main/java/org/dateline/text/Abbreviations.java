package org.dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Words that end in a full stop of their own, by kind, from {@code text/abbreviations.tsv}. */
final class Abbreviations {
  private Abbreviations() {}

  /** Each form to its kind; titles in capitals too, as in headlines. */
  static Map<String, String> load(Knowledge knowledge) {
    Map<String, String> kinds = new HashMap<>();
    for (Row row : knowledge.table("text/abbreviations.tsv", 1, "abbreviation", "kind")) {
      kinds.put(row.cell(0), row.cell(1));
      if (row.cell(1).equals("title") && row.cell(0).length() > 2) {
        kinds.putIfAbsent(row.cell(0).toUpperCase(Locale.ROOT), row.cell(1));
      }
    }
    return kinds;
  }
}
