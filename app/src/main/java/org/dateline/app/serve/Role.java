package org.dateline.app.serve;

import java.util.Locale;

/** What somebody may do; each may do what those before it may. */
public enum Role {
  /** Look at everything, and try texts. */
  READER,
  /** Decide about events. */
  CODER,
  /** Take in reports. */
  ADMIN;

  boolean covers(Role least) {
    return compareTo(least) >= 0;
  }

  /** As users write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
