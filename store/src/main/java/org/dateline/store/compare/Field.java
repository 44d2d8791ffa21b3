package org.dateline.store.compare;

import java.util.Locale;

/** By what events of two sets can be the same. */
public enum Field {
  /** The first day, as ISO 8601. */
  DATE,
  /** PLOVER's type. */
  TYPE,
  /** Country or non-state code of who did it. */
  ACTOR,
  /** Of whom it was done to. */
  RECIPIENT,
  /** Where, ISO 3166 alpha-3. */
  COUNTRY;

  /** As users type it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
