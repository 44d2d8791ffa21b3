package org.dateline.app;

import org.dateline.store.sql.Answer;

/** Rows with named columns on their way out. */
interface Sheet extends Answer, AutoCloseable {
  /** Prints what is left. */
  @Override
  void close();
}
