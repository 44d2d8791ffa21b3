package org.dateline.dedupe;

/** What speaks for or against two tellings being of one event. Weighed by knowledge. */
enum Evidence {
  /** Holds of any two; its weight is what the others must outweigh. */
  ANY,
  TYPE_SAME,
  MODE_SAME,
  MODE_APART,
  /** They share a word that tells the event. */
  TRIGGER,
  /** 0 to 1: how many words of their clauses they share. */
  CLAUSE,
  /** 0 to 1: how many names of their sentences they share. */
  NAMES,
  /** 0 to 1: how many of their reports' names they share. */
  TOPIC,
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
  TOLL_SAME,
  TOLL_APART
}
