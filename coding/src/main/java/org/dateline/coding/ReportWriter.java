package org.dateline.coding;

import java.io.IOException;
import java.io.Writer;

/**
 * Prints coded reports in one format. Immutable and thread-safe; does not close what it writes to.
 */
public interface ReportWriter {
  /** What stands once before all reports. */
  default void writeHeader(Writer out) throws IOException {}

  /** One report's part of the output, ended by a line break unless empty. */
  void write(CodedReport coded, Writer out) throws IOException;

  /**
   * The same, where it is known what the report was read from; formats without a place for that
   * leave it out.
   *
   * @param file name of the file or address, as the user gave it
   */
  default void write(CodedReport coded, String file, Writer out) throws IOException {
    write(coded, out);
  }
}
