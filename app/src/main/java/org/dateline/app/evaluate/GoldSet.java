package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.report.Report;

/**
 * How one public test set is read and compared. Immutable.
 *
 * @param <T> what is kept of each record until all are coded
 */
interface GoldSet<T> {
  /** The name of the set, which is the name of its folder too. */
  String name();

  /** Whether a record is of this set, by its keys. */
  boolean reads(JsonNode gold);

  /** The report to code. */
  Report report(JsonNode gold);

  /** What gold and coder say of one record. */
  T compare(JsonNode gold, CodedReport coded);

  /** What they say of all. */
  List<Comparison> compareAll(List<T> records);

  /** A set whose records are compared each by itself. */
  interface OneByOne extends GoldSet<Comparison> {
    @Override
    default List<Comparison> compareAll(List<Comparison> records) {
      return records;
    }
  }
}
