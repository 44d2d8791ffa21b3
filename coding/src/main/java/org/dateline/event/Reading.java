package org.dateline.event;

import java.util.List;

/**
 * A match with its roles, its standing and what it is about.
 *
 * @param match the words
 * @param fillers who and whom
 * @param standing how real it is
 * @param content the events that it is about, nearest first; empty unless it is a speech act
 */
record Reading(Match match, Fillers fillers, Standing standing, List<Reading> content) {
  Reading standing(Standing real) {
    return new Reading(match, fillers, real, content);
  }

  String type() {
    return match.frame().type();
  }
}
