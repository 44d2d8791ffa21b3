package org.dateline.store.query;

import java.util.Locale;

/** What people have decided about an event. Printed in lower case. */
public enum Status {
  /** Nobody has decided anything. */
  UNREVIEWED,
  ACCEPTED,
  REJECTED,
  /** Accepted with values other than the reports', or put together by hand. */
  EDITED;

  /** As it is printed and stored. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
