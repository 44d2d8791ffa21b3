package org.dateline.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where peoples without a state of their own live, and what their forces are there, from {@code
 * actors/homelands.tsv}.
 */
final class Homelands {
  /** What the forces of a people are where no state counts them among its own. */
  private static final List<String> REBELS = List.of("REB");

  /** Sectors of a people's forces by country, by the people's id. */
  private final Map<String, Map<String, List<String>>> forces = new HashMap<>();

  static Homelands load(Knowledge knowledge) {
    Homelands homelands = new Homelands();
    for (Row row : knowledge.table("actors/homelands.tsv", 2, "people", "country", "forces")) {
      homelands
          .forces
          .computeIfAbsent("people:" + row.cell(0), id -> new LinkedHashMap<>())
          .put(row.cell(1), row.list(2).isEmpty() ? REBELS : row.list(2));
    }
    return homelands;
  }

  /** The countries of a people's id, in the order of the table; empty where none are listed. */
  List<String> of(String people) {
    return List.copyOf(forces.getOrDefault(people, Map.of()).keySet());
  }

  /** What a people's troops are in a country. */
  List<String> forces(String people, @Nullable String country) {
    List<String> listed =
        country == null ? null : forces.getOrDefault(people, Map.of()).get(country);
    return listed == null ? REBELS : listed;
  }
}
