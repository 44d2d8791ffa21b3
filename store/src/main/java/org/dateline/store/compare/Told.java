package org.dateline.store.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An event of a file, with one actor and one recipient: of several each pair is one.
 *
 * @param id what the file calls it
 * @param values what it says; fields that it does not know are empty texts
 */
public record Told(String id, Map<Field, String> values) {
  public Told {
    values = Map.copyOf(values);
  }

  /** The values of some fields, empty where there is none. */
  public List<String> key(Collection<Field> fields) {
    return fields.stream().map(field -> values.getOrDefault(field, "")).toList();
  }
}
