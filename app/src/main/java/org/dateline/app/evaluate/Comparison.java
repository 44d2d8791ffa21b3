package org.dateline.app.evaluate;

import java.util.Map;
import java.util.NavigableSet;

/**
 * One gold record beside what was coded of it.
 *
 * @param id the record's id in its gold set
 * @param text the text coded
 * @param fields by name of the field, in the order in which they are to be shown
 */
public record Comparison(String id, String text, Map<String, Field> fields) {
  /**
   * One field's values.
   *
   * @param gold what gold has
   * @param found what was coded
   */
  public record Field(NavigableSet<String> gold, NavigableSet<String> found) {
    boolean right() {
      return gold.equals(found);
    }

    /** How many values gold and coder share. */
    int shared() {
      return (int) gold.stream().filter(found::contains).count();
    }
  }
}
