package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.coding.CodedReport;
import org.dateline.report.Report;

/** How one public test set is read and compared. Immutable. */
interface GoldSet {
  /** The name of the set, which is the name of its folder too. */
  String name();

  /** Whether a record is of this set, by its keys. */
  boolean reads(JsonNode gold);

  /** The report to code. */
  Report report(JsonNode gold);

  /** What gold and coder say of it. */
  Comparison compare(JsonNode gold, CodedReport coded);
}
