package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.knowledge.Knowledge;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives bare domestic actors ("police", "prisoners", "the opposition") a country: that of the place
 * where the event happened, else, for the types that are domestic as a rule ({@code
 * events/domestic-types.tsv}) and for whom police do something to ({@code
 * events/domestic-sectors.tsv}), that of the other side. Officials are where they are by visit as
 * often as by office: they take a place's country in domestic types only, and at meetings ({@code
 * events/venue-types.tsv}) nobody of public life does. Of whom nothing is said otherwise is of the
 * only country that a report is about ({@link Actors#atHome}), and victims of violence ({@code
 * events/victim-types.tsv}) of that of which the sentence tells. Immutable.
 */
final class Homes {
  private final Set<String> domesticTypes;
  private final Set<String> domesticSectors;
  private final Set<String> venueTypes;
  private final Set<String> privateSectors;
  private final Set<String> victimTypes;
  private final Set<String> foreignFrames;

  private Homes(
      Set<String> domesticTypes,
      Set<String> domesticSectors,
      Set<String> venueTypes,
      Set<String> privateSectors,
      Set<String> victimTypes,
      Set<String> foreignFrames) {
    this.domesticTypes = domesticTypes;
    this.domesticSectors = domesticSectors;
    this.venueTypes = venueTypes;
    this.privateSectors = privateSectors;
    this.victimTypes = victimTypes;
    this.foreignFrames = foreignFrames;
  }

  static Homes load(Knowledge knowledge) {
    return new Homes(
        knowledge.words("events/domestic-types.tsv", "type"),
        knowledge.words("events/domestic-sectors.tsv", "sector"),
        knowledge.words("events/venue-types.tsv", "type"),
        knowledge.words("events/private-sectors.tsv", "sector"),
        knowledge.words("events/victim-types.tsv", "type"),
        knowledge.words("events/foreign-frames.tsv", "frame"));
  }

  /** Whether what a frame tells is done to those of another country than the doer's. */
  boolean isForeign(String frame) {
    return foreignFrames.contains(frame);
  }

  /** Whether events of a type are, as often as not, where neither party is at home. */
  boolean isVenue(String type) {
    return venueTypes.contains(type);
  }

  /**
   * One side with its bare actors at home.
   *
   * @param side the actors to look at
   * @param other the other side
   * @param type what happened
   * @param told the type of the frame that told it: what is refused may be a meeting
   * @param sentence the sentence that tells the event: only a place it names itself overrides
   * @param place where the event happened
   */
  List<Actor> settle(
      List<Actor> side,
      List<Actor> other,
      String type,
      String told,
      int sentence,
      @Nullable PlaceMention place,
      Actors actors) {
    String here = place == null ? null : place.place().country();
    boolean said = place != null && place.sentence() == sentence;
    boolean dealt = other.stream().anyMatch(this::actsAtHome);
    String theirs = dealt || domesticTypes.contains(type) ? onlyState(other, actors) : null;
    List<Actor> settled = new ArrayList<>(side.size());
    for (Actor actor : side) {
      boolean visits = !domesticTypes.contains(type) && actor.sectors().contains("GOV");
      boolean meets = venueTypes.contains(told) && !privateSectors.containsAll(actor.sectors());
      boolean abroad = visits || meets;
      boolean visible = here != null && (said || actor.country() == null);
      // a people of several countries, such as the Kurds, is not at home with whomever it meets
      String others = actor.isPeople() ? null : theirs;
      String home = visible ? here : others;
      boolean bare = isBare(actor, said) && !abroad;
      settled.add(
          home != null && bare
              ? actors.in(actor, home)
              : actors.atHome(actor, sentence, dealt ? theirs : null));
    }
    return settled;
  }

  /** Those whom violence reached where they live, of the country that the sentence tells of. */
  List<Actor> reached(List<Actor> side, String type, int sentence, Actors actors) {
    return victimTypes.contains(type)
        ? side.stream().map(actor -> actors.harmed(actor, sentence)).toList()
        : side;
  }

  /** Those who did it, where it was violence: a state's aircraft and ships are its forces. */
  List<Actor> attacking(List<Actor> side, String type, Actors actors) {
    return victimTypes.contains(type) ? side.stream().map(actors::attacking).toList() : side;
  }

  /** Police and courts have to do with people of their own country, whatever they do. */
  private boolean actsAtHome(Actor actor) {
    return !actor.sectors().isEmpty() && domesticSectors.contains(actor.sectors().get(0));
  }

  /** Whether nothing but the report's focus, or nothing at all, gave the actor its country. */
  private static boolean isBare(Actor actor, boolean said) {
    boolean guessed = actor.via() == Actor.Via.AGENT && said;
    boolean unsaid = actor.country() == null && actor.via() != Actor.Via.COREFERENCE;
    return !actor.sectors().isEmpty() && (unsaid || guessed);
  }

  /** The one country of a side; null where it has several, or one that is no state. */
  private static @Nullable String onlyState(List<Actor> side, Actors actors) {
    String only = null;
    for (Actor actor : side) {
      String country = actor.country();
      if (country != null && only != null && !country.equals(only)) {
        return null;
      }
      only = country == null ? only : country;
    }
    return only == null || actors.isState(only) ? only : null;
  }
}
