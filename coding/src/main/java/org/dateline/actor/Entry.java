package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name or noun of the knowledge stands for.
 *
 * @param kind which table it comes from
 * @param id stable id
 * @param name its usual name
 * @param country PLOVER country or non-state code, null where the words say none
 * @param sectors PLOVER sectors, primary first
 * @param cameo CAMEO actor code where it is not simply country and sector
 * @param from first day of its existence, null where unknown
 * @param to last day, null where it exists today
 */
record Entry(
    Kind kind,
    String id,
    String name,
    @Nullable String country,
    List<String> sectors,
    @Nullable String cameo,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** Where an entry comes from. */
  enum Kind {
    STATE,
    ADJECTIVE,
    DEMONYM,
    TERRITORY,
    METONYM,
    PERSON,
    ORGANISATION,
    MEDIA,
    PEOPLE,
    AGENT,
    TITLE
  }

  /** Whether it existed on a day; an unknown day is inside every span. */
  boolean on(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
  }
}
