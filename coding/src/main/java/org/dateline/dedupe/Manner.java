package org.dateline.dedupe;

/** How two tellings are to be held against each other. */
enum Manner {
  /** Two reports tell what was done. */
  DONE,
  /** Two reports tell what was said, or what is as frequent in reports as saying. */
  SAID,
  /** One report tells both. */
  RETOLD
}
