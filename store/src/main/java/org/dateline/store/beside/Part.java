package org.dateline.store.beside;

/** What a message of a host holds; its first byte says which. */
enum Part {
  /** The guest may ask. */
  WELCOME('w'),
  /** The names of an answer's columns. */
  COLUMNS('c'),
  /** Some of its rows. */
  ROWS('r'),
  /** All rows have come. */
  END('e'),
  /** There is no answer, or no more of it; why. */
  FAULT('f');

  private final char letter;

  Part(char letter) {
    this.letter = letter;
  }

  /** Its first byte. */
  byte letter() {
    return (byte) letter;
  }
}
