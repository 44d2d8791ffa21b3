package org.dateline.store.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one set of events has that another has not. Two events are the same where all fields that
 * are compared are; an event that one has twice has two counterparts or one too few.
 *
 * @param fields that were compared
 * @param both how many have a counterpart
 * @param onlyFirst those of the first without one, in its order
 * @param onlySecond those of the second
 */
public record Comparison(Set<Field> fields, int both, List<Told> onlyFirst, List<Told> onlySecond) {

  /**
   * Compares by those of some fields that both sets tell.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Comparison of(EventSet first, EventSet second, Collection<Field> by) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    fields.addAll(by);
    fields.retainAll(first.fields());
    fields.retainAll(second.fields());
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("the two tell no field in common");
    }
    Map<List<String>, Integer> unmatched = new HashMap<>();
    first.events().forEach(told -> unmatched.merge(told.key(fields), 1, Integer::sum));
    List<Told> onlySecond = new ArrayList<>();
    for (Told told : second.events()) {
      if (!take(unmatched, told.key(fields))) {
        onlySecond.add(told);
      }
    }
    List<Told> onlyFirst = new ArrayList<>();
    for (int i = first.events().size() - 1; i >= 0; i--) {
      Told told = first.events().get(i);
      if (take(unmatched, told.key(fields))) {
        onlyFirst.add(0, told);
      }
    }
    return new Comparison(
        fields, second.events().size() - onlySecond.size(), onlyFirst, onlySecond);
  }

  private static boolean take(Map<List<String>, Integer> counts, List<String> key) {
    int left = counts.getOrDefault(key, 0);
    counts.put(key, Math.max(0, left - 1));
    return left > 0;
  }
}
