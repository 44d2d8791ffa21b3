package org.dateline.store.review;

import java.util.Locale;

/** Kinds of decisions. Printed in lower case. */
public enum Verdict {
  /** The event is one, with the values that it has. */
  ACCEPT,
  /** It is no event. */
  REJECT,
  /** It is one, but a field has another value. */
  EDIT,
  /** Several events are one. */
  MERGE,
  /** Some mentions of an event tell another one. */
  SPLIT,
  /** An earlier decision no longer holds. */
  UNDO;

  /** As it is printed and stored. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The verdict of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Verdict of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
