package org.dateline.report.read;

import java.util.Locale;

/** What a source may say of a report; {@code knowledge/report/fields.tsv} has its names. */
public enum Field {
  TEXT,
  TITLE,
  DECK,
  PUBLISHED,
  UPDATED,
  URL,
  PUBLISHER,
  ID,
  LANGUAGE,
  AUTHOR,
  COUNTRY,
  RIGHTS,
  VERSION,
  STATUS;

  /** The field of a name such as {@code text}; any letter case. */
  public static Field of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
