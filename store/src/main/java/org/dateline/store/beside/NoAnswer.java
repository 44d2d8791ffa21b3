package org.dateline.store.beside;

/** A host finds fault with a question; the message says what. */
public final class NoAnswer extends Exception {
  NoAnswer(String message) {
    super(message);
  }
}
