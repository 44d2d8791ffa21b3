package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds for a time.
 *
 * @param person the holder's id
 * @param country PLOVER country of the office
 * @param office kind of office
 * @param rank which of several offices counts, 1 first
 * @param sectors PLOVER sectors of a holder
 * @param from first day, null where unknown
 * @param to last day, null where the holder is in office
 */
record Spell(
    String person,
    String country,
    String office,
    int rank,
    List<String> sectors,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  private static final int LOWEST_OF_RULERS = 2;

  boolean on(LocalDate day) {
    return Dates.within(day, from, to);
  }

  /** Whether its holder heads the state or the government. */
  boolean rules() {
    return rank <= LOWEST_OF_RULERS;
  }
}
