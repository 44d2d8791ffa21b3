package org.dateline.store.beside;

/** Who has a store open. Safe for use by many threads. */
public interface Lender {
  /**
   * Begins a transaction for a guest.
   *
   * @throws RuntimeException where the store is being closed
   */
  Loan lend();

  /** Hears that another process waits for its turn to write. */
  void anotherWaits();
}
