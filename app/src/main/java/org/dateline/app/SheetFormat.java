package org.dateline.app;

import java.io.Writer;

/** How rows with named columns are printed, named as they are typed. */
enum SheetFormat {
  table,
  json,
  csv;

  /** A format as it is typed; jsonl is what other commands call json. */
  static SheetFormat named(String word) {
    return new FormatName(word.equalsIgnoreCase("jsonl") ? json.name() : word).among(values());
  }

  /**
   * A sheet that is printed as it is filled.
   *
   * @param out is left open
   */
  Sheet open(Writer out, Terminal terminal) {
    return switch (this) {
      case table -> new TableSheet(out, terminal);
      case json -> new JsonSheet(out);
      case csv -> new CsvSheet(out);
    };
  }
}
