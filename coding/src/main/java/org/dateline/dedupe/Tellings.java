package org.dateline.dedupe;

/**
 * Tellings that are kept somewhere, in {@link Event#ORDER}, none twice. They may be more than
 * memory holds, so that who reads them holds few at a time.
 */
public interface Tellings {
  /** How many there are. */
  int size();

  /**
   * One of them, each time it is asked for.
   *
   * @param number from 0
   */
  Telling get(int number);
}
