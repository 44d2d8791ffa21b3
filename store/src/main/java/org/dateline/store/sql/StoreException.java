package org.dateline.store.sql;

/** What a database could not do, in a message for its user. */
public final class StoreException extends RuntimeException {
  public StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
