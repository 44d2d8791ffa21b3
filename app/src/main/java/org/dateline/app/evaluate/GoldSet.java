package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.report.Report;

/**
 * How one public test set is read and compared. Immutable.
 *
 * @param <T> what is kept of each record until all are done
 */
interface GoldSet<T> {
  /** The name of the set, which is the name of its folder too. */
  String name();

  /** Whether a record is of this set, by its keys. */
  boolean reads(JsonNode gold);

  /**
   * What gold says of one record and what is found in it.
   *
   * @throws IOException where a file of the record cannot be read
   */
  T compare(JsonNode gold, Coder coder) throws IOException;

  /** What they say of all. */
  List<Comparison> compareAll(List<T> records);

  /** The figures of all records as lines of text. */
  default List<String> figures(List<T> records, List<Comparison> comparisons) {
    return new Scoreboard(name(), comparisons).lines();
  }

  /** A set of texts that are coded. */
  interface OfReports<T> extends GoldSet<T> {
    /** The report to code. */
    Report report(JsonNode gold);

    /** What gold and coder say of one record. */
    T compare(JsonNode gold, CodedReport coded);

    @Override
    default T compare(JsonNode gold, Coder coder) {
      return compare(gold, coder.code(report(gold)));
    }
  }

  /** A set whose records are compared each by itself. */
  interface OneByOne extends OfReports<Comparison> {
    @Override
    default Comparison compare(JsonNode gold, Coder coder) {
      CodedReport coded = coder.code(report(gold));
      Comparison comparison = compare(gold, coded);
      return comparison.right() ? comparison : comparison.seeing(Seen.of(coded));
    }

    @Override
    default List<Comparison> compareAll(List<Comparison> records) {
      return records;
    }
  }
}
