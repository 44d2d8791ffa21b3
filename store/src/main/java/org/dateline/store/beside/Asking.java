package org.dateline.store.beside;

/** What answers questions, all of one state of a store. */
public interface Asking {
  /** Hands on the rows that answer a question, one after the other. */
  void ask(Question question, Rows rows);
}
