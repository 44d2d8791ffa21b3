package org.dateline.store.beside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What one who calls says first. */
enum Greeting {
  /** To ask questions. */
  READ("dateline 1 read"),
  /** To open the store itself, for writing. */
  TURN("dateline 1 turn");

  /** The longest, in bytes. */
  static final int LONGEST = 64;

  private final String words;

  Greeting(String words) {
    this.words = words;
  }

  byte[] bytes() {
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  /** Nothing where another version says it. */
  static Optional<Greeting> of(byte[] bytes) {
    return Arrays.stream(values()).filter(one -> Arrays.equals(one.bytes(), bytes)).findFirst();
  }
}
