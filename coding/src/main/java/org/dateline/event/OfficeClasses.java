package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * What class people and bodies are of by the sector that they are coded with: from {@code
 * events/office-classes.tsv}. Immutable.
 */
final class OfficeClasses {
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();

  private OfficeClasses() {}

  static OfficeClasses load(Knowledge knowledge) {
    OfficeClasses offices = new OfficeClasses();
    for (Row row :
        knowledge.table("events/office-classes.tsv", 1, "sector", "person", "body", "note")) {
      offices.people.put(row.cell(0), row.cell(1));
      offices.bodies.put(row.cell(0), row.cell(2));
    }
    return offices;
  }

  /** The classes of somebody who holds an office. */
  Set<String> ofPerson(Actor actor) {
    return classes(people, actor);
  }

  /** The classes of a group or organisation. */
  Set<String> ofBody(Actor actor) {
    return classes(bodies, actor);
  }

  private static Set<String> classes(Map<String, String> bySector, Actor actor) {
    Set<String> found = new HashSet<>();
    for (String sector : actor.sectors()) {
      String name = bySector.getOrDefault(sector, "");
      if (!name.isEmpty()) {
        found.add(name);
      }
    }
    return found;
  }
}
