package org.dateline.store.compare;

import java.util.List;
import java.util.Set;

/**
 * Events of one source.
 *
 * @param shape what they were written as
 * @param fields what that shape tells
 * @param events each once for each pair of an actor and a recipient
 */
public record EventSet(String shape, Set<Field> fields, List<Told> events) {
  public EventSet {
    fields = Set.copyOf(fields);
    events = List.copyOf(events);
  }
}
