package org.dateline.store.sql;

import java.util.List;
import org.dateline.store.beside.Asking;

/** Statements of one transaction, wherever they are carried out. For one thread. */
interface Statements extends Asking, AutoCloseable {
  /** Changes rows, and returns how many. */
  int change(String text, List<?> parameters);

  /** Runs a statement of the schema. */
  void execute(String text);

  /** Ends the transaction. */
  @Override
  void close();
}
