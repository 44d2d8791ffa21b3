package org.dateline.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/** Names for sets of semantic classes, such as {@code actor}: from {@code events/classes.tsv}. */
final class ClassSets {
  private final Map<String, List<String>> members = new HashMap<>();

  static ClassSets load(Knowledge knowledge) {
    ClassSets sets = new ClassSets();
    for (Row row : knowledge.table("events/classes.tsv", 1, "name", "members", "note")) {
      sets.members.put(row.cell(0), row.list(1));
    }
    return sets;
  }

  /** Adds the classes that {@code name} stands for; false where it stands for none. */
  boolean expand(String name, Collection<String> into) {
    List<String> found = members.get(name);
    if (found == null) {
      return false;
    }
    into.addAll(found);
    return true;
  }
}
