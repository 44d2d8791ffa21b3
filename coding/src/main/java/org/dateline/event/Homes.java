package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives bare domestic actors ("police", "prisoners", "the opposition") a country: that of the place
 * where the event happened, else, for the types that are domestic as a rule ({@code
 * events/domestic-types.tsv}), that of the other side. Officials are where they are by visit as
 * often as by office: they take a place's country in domestic types only. Immutable.
 */
final class Homes {
  private final Set<String> domesticTypes;

  private Homes(Set<String> domesticTypes) {
    this.domesticTypes = domesticTypes;
  }

  static Homes load(Knowledge knowledge) {
    List<String> types = new ArrayList<>();
    for (Row row : knowledge.table("events/domestic-types.tsv", 1, "type", "note")) {
      types.add(row.cell(0));
    }
    return new Homes(Set.copyOf(types));
  }

  /**
   * One side with its bare actors at home.
   *
   * @param side the actors to look at
   * @param other the other side
   * @param sentence the sentence that tells the event: only a place it names itself overrides
   * @param place where the event happened
   */
  List<Actor> settle(
      List<Actor> side,
      List<Actor> other,
      String type,
      int sentence,
      @Nullable PlaceMention place,
      Actors actors) {
    String here = place == null ? null : place.place().country();
    boolean said = place != null && place.sentence() == sentence;
    String theirs = domesticTypes.contains(type) ? onlyCountry(other) : null;
    List<Actor> settled = new ArrayList<>(side.size());
    for (Actor actor : side) {
      boolean abroad = !domesticTypes.contains(type) && actor.sectors().contains("GOV");
      String home = here != null && (said || actor.country() == null) ? here : theirs;
      settled.add(isBare(actor, said) && home != null && !abroad ? actors.in(actor, home) : actor);
    }
    return settled;
  }

  /** Whether nothing but the report's focus, or nothing at all, gave the actor its country. */
  private static boolean isBare(Actor actor, boolean said) {
    boolean guessed = actor.via() == Actor.Via.AGENT && said;
    boolean unsaid = actor.country() == null && actor.via() != Actor.Via.COREFERENCE;
    return !actor.sectors().isEmpty() && (unsaid || guessed);
  }

  private static @Nullable String onlyCountry(List<Actor> side) {
    String only = null;
    for (Actor actor : side) {
      String country = actor.country();
      if (country != null && only != null && !country.equals(only)) {
        return null;
      }
      only = country == null ? only : country;
    }
    return only;
  }
}
