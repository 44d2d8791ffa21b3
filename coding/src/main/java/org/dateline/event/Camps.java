package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Who may attack or hold others, and on whose side: from {@code events/armed-sectors.tsv}. */
final class Camps {
  private static final String STATE = "state";

  /** Police, and the armed of whom nobody says whose they are. */
  private static final Set<String> OF_NO_FORCE = Set.of("COP", "UAF");

  private final Map<String, String> bySector = new HashMap<>();

  static Camps load(Knowledge knowledge) {
    Camps camps = new Camps();
    for (Row row : knowledge.table("events/armed-sectors.tsv", 1, "sector", "camp", "note")) {
      camps.bySector.put(row.cell(0), row.cell(1));
    }
    return camps;
  }

  /** Country and camp; null for those who do not fight, or of whose country nothing is known. */
  @Nullable String side(Actor actor) {
    List<String> sectors = actor.sectors();
    String camp = sectors.isEmpty() ? STATE : bySector.get(sectors.get(0));
    return actor.country() == null || camp == null ? null : actor.country() + ' ' + camp;
  }

  /** Whether somebody is of one side with one of others. */
  boolean sides(Actor actor, List<Actor> others) {
    String side = side(actor);
    return side != null && others.stream().anyMatch(other -> side.equals(side(other)));
  }

  /** Whether somebody serves a state, or is one. */
  boolean isOfState(Actor actor) {
    List<String> sectors = actor.sectors();
    return sectors.isEmpty() || STATE.equals(bySector.get(sectors.get(0)));
  }

  /** Whether all are people who do not fight. */
  boolean peaceful(List<Actor> people) {
    return !people.isEmpty()
        && people.stream()
            .allMatch(a -> !a.sectors().isEmpty() && !bySector.containsKey(a.sectors().get(0)));
  }

  /**
   * Whether somebody belongs to no force but the police, or to none that is told, and is no state,
   * place or body.
   */
  boolean isCivil(Actor actor) {
    List<String> sectors = actor.sectors();
    return Sides.isPerson(actor)
        && (sectors.isEmpty() || OF_NO_FORCE.contains(sectors.get(0)) || peaceful(List.of(actor)));
  }

  /** Whether all are people who do. */
  boolean armed(List<Actor> people) {
    return !people.isEmpty()
        && people.stream()
            .allMatch(a -> !a.sectors().isEmpty() && bySector.containsKey(a.sectors().get(0)));
  }
}
