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
 * @param countries those that alone have a title; empty for one that any may have, and for others
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
    List<String> countries,
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

  /** What exists at all times, with the CAMEO code that its country and sectors make. */
  Entry(Kind kind, String id, String name, @Nullable String country, List<String> sectors) {
    this(kind, id, name, country, List.of(), sectors, null, null, null);
  }

  /** What its table calls it: the id behind the colon. */
  String key() {
    return id.substring(id.indexOf(':') + 1);
  }

  /** Whether it existed on a day; an unknown day is inside every span. */
  boolean on(@Nullable LocalDate day) {
    return day == null || Dates.within(day, from, to);
  }
}
