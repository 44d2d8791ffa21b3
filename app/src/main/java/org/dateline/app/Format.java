package org.dateline.app;

import org.dateline.coding.AnnotationWriter;
import org.dateline.coding.FlatWriter;
import org.dateline.coding.RecordWriter;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.export.Exports;

/** The formats of {@code dateline code}, named as they are typed. */
enum Format {
  table,
  jsonl,
  csv,
  annotations,
  polecat,
  gdelt,
  icews,
  petrarch,
  phoenix,
  acled,
  ucdp;

  /** A format as it is typed; json is what other commands call jsonl. */
  static Format named(String word) {
    return new FormatName(word.equalsIgnoreCase("json") ? jsonl.name() : word).among(values());
  }

  ReportWriter writer(Terminal terminal, Knowledge knowledge) {
    return switch (this) {
      case table -> new TableWriter(terminal);
      case jsonl -> new RecordWriter();
      case csv -> new FlatWriter();
      case annotations -> new AnnotationWriter();
      case polecat, gdelt, icews, petrarch, phoenix, acled, ucdp ->
          Exports.load(knowledge).reportWriter(name());
    };
  }
}
