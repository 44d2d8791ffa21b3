package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What class people are of by the sector in which they hold an office: from {@code
 * events/office-classes.tsv}. Immutable.
 */
final class OfficeClasses {
  private final Map<String, String> classes = new HashMap<>();

  private OfficeClasses() {}

  static OfficeClasses load(Knowledge knowledge) {
    OfficeClasses offices = new OfficeClasses();
    for (Row row : knowledge.table("events/office-classes.tsv", 1, "sector", "class", "note")) {
      offices.classes.put(row.cell(0), row.cell(1));
    }
    return offices;
  }

  Set<String> of(Actor actor) {
    Set<String> found = new HashSet<>();
    for (String sector : actor.sectors()) {
      String name = classes.get(sector);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }
}
