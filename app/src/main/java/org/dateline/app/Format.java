package org.dateline.app;

import org.dateline.coding.AnnotationWriter;
import org.dateline.coding.FlatWriter;
import org.dateline.coding.RecordWriter;
import org.dateline.coding.ReportWriter;

/** The formats of {@code dateline code}, named as they are typed. */
enum Format {
  table,
  jsonl,
  csv,
  annotations;

  ReportWriter writer(Terminal terminal) {
    return switch (this) {
      case table -> new TableWriter(terminal);
      case jsonl -> new RecordWriter();
      case csv -> new FlatWriter();
      case annotations -> new AnnotationWriter();
    };
  }
}
