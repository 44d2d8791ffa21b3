package org.dateline.app.evaluate;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * One gold record beside what was coded of it.
 *
 * @param id the record's id in its gold set
 * @param text the text coded
 * @param fields by name of the field, in the order in which they are to be shown
 * @param verdicts on mentions that gold can judge as a whole; empty where it can judge none
 * @param seen what each stage saw, as lines of text; empty where that is not kept
 */
public record Comparison(
    String id, String text, Map<String, Field> fields, List<Verdict> verdicts, List<String> seen) {
  public Comparison(String id, String text, Map<String, Field> fields) {
    this(id, text, fields, List.of(), List.of());
  }

  /** Whether every field is right. */
  boolean right() {
    return fields.values().stream().allMatch(Field::right);
  }

  /** The same with what each stage saw. */
  Comparison seeing(List<String> stages) {
    return new Comparison(id, text, fields, verdicts, List.copyOf(stages));
  }

  /** The same with verdicts. */
  Comparison judging(List<Verdict> judged) {
    return new Comparison(id, text, fields, List.copyOf(judged), seen);
  }

  /**
   * Whether a mention is right, and how sure the coder was.
   *
   * @param confidence 0 to 1
   * @param right by what gold has: the set says of which fields
   */
  public record Verdict(double confidence, boolean right) {}

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
