package org.dateline.dedupe;

/** What speaks for or against two tellings being of one event. Weighed by knowledge. */
enum Evidence {
  TYPE_SAME,
  MODE_SAME,
  MODE_APART,
  /** They share a word that tells the event. */
  TRIGGER,
  /** 0 to 1: how many words of their clauses they share. */
  CLAUSE,
  /** 0 to 1: how many names of their sentences they share. */
  NAMES,
  /** 0 to 1: how many words their reports share. */
  TOPIC,
  /** 0 to 1: how many of the names of one report the other has. */
  CAST_SAME,
  /** Both reports have two names or more, and none in common. */
  CAST_APART,
  /** 0 to 1: how many of the numbers of one report the other has. */
  FIGURES_SAME,
  /** Both reports give numbers, and none in common. */
  FIGURES_APART,
  ACTOR_SAME,
  ACTOR_NESTED,
  ACTOR_APART,
  RECIPIENT_SAME,
  RECIPIENT_NESTED,
  RECIPIENT_APART,
  PLACE_SAME,
  PLACE_NESTED,
  PLACE_APART,
  /** Both say the same days. */
  DAY_SAME,
  /** 0 to 1: how telling the number is that both give; one dead says little, a dozen much. */
  TOLL_SAME,
  TOLL_APART
}
