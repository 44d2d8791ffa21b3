package org.dateline.store.beside;

/** A transaction that only reads, lent to a guest. */
public interface Loan extends Asking, AutoCloseable {
  /** Breaks off what is being answered and all that is asked later. From any thread. */
  void cancel();

  @Override
  void close();
}
