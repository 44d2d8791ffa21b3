package org.dateline.app.serve;

import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.read.ReportReader;

/**
 * What codes text for the page. Thread-safe; close it when done.
 *
 * @param coder codes reports
 * @param reader makes reports of pasted or uploaded bytes
 */
record Engine(Coder coder, ReportReader reader) implements AutoCloseable {
  static Engine load(Knowledge knowledge) {
    return new Engine(Coder.load(knowledge), ReportReader.load(knowledge));
  }

  @Override
  public void close() {
    coder.close();
  }
}
