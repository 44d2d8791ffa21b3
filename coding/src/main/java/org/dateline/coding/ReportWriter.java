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
}
