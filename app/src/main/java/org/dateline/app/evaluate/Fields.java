package org.dateline.app.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.app.evaluate.Comparison.Field;

/** Collects the fields of one comparison, in the order in which they come. */
final class Fields {
  private final Map<String, Field> fields = new LinkedHashMap<>();

  Fields add(String name, Collection<String> gold, Collection<String> found) {
    fields.put(name, new Field(new TreeSet<>(gold), new TreeSet<>(found)));
    return this;
  }

  Map<String, Field> all() {
    return fields;
  }
}
