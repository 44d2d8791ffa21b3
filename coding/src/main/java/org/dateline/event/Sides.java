package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;

/**
 * Who and whom, coded.
 *
 * @param actors who did it
 * @param recipients whom it was done to
 * @param reached whether the recipients were only found further inside the event's phrases
 * @param itself whether the recipients that its words name are all among the actors
 */
record Sides(List<Actor> actors, List<Actor> recipients, boolean reached, boolean itself) {
  Sides(List<Actor> actors, List<Actor> recipients) {
    this(actors, recipients, false, false);
  }

  /** The same with others on them. */
  Sides with(List<Actor> otherActors, List<Actor> otherRecipients) {
    return new Sides(otherActors, otherRecipients, reached, itself);
  }

  boolean anyKnown() {
    return known(actors) || known(recipients);
  }

  /**
   * Whether somebody is named, here or elsewhere in the report, whom the knowledge does not have.
   */
  boolean anyNamed(Actors report) {
    return Stream.concat(actors.stream(), recipients.stream()).anyMatch(report::isNamed);
  }

  /** Whether it was done to a person who is named here or elsewhere in the report. */
  boolean ofSomebody() {
    return !reached && recipients.stream().anyMatch(Sides::isSomebody);
  }

  private static boolean isSomebody(Actor actor) {
    return switch (actor.via()) {
      case NAME, TITLE, COREFERENCE -> isPerson(actor);
      default -> false;
    };
  }

  /** Whether somebody is on a side, under whatever words. */
  static boolean has(List<Actor> side, Actor actor) {
    return side.stream().anyMatch(other -> other.id().equals(actor.id()));
  }

  /** Whether somebody is no state, place or organisation of the knowledge. */
  static boolean isPerson(Actor actor) {
    return !actor.isState() && !actor.isPlace() && !actor.isOrganisation();
  }

  /** Whether somebody known, or named, acts. */
  boolean anyActor(Actors report) {
    return known(actors) || actors.stream().anyMatch(report::isNamed);
  }

  /** Whether only people without office act. */
  boolean privately() {
    return !actors.isEmpty() && actors.stream().allMatch(Sides::isPrivate);
  }

  /** Whether nobody on either side is of a country, or of other sectors than these. */
  boolean ofPrivateLife(Set<String> privateSectors) {
    return Stream.concat(actors.stream(), recipients.stream())
        .allMatch(actor -> actor.country() == null && privateSectors.containsAll(actor.sectors()));
  }

  /** Whether only others than states and their organisations act, and of no sectors but these. */
  boolean withoutOffice(Set<String> privateSectors) {
    return !actors.isEmpty()
        && actors.stream()
            .allMatch(actor -> !isPublicBody(actor) && privateSectors.containsAll(actor.sectors()));
  }

  /** A state, or an organisation of no sector, as those of states are. */
  private static boolean isPublicBody(Actor actor) {
    return actor.isState() || (actor.isOrganisation() && actor.sectors().isEmpty());
  }

  /** Whether everybody on either side has one of these sectors, and nobody any other. */
  boolean amongPrivatePeople(Set<String> privateSectors) {
    return !actors.isEmpty()
        && Stream.concat(actors.stream(), recipients.stream())
            .allMatch(a -> !a.sectors().isEmpty() && privateSectors.containsAll(a.sectors()));
  }

  /** Whether somebody of whom nothing is known turns to such people alone: an interviewer. */
  boolean ofStrangerToPrivatePeople(Set<String> privateSectors) {
    return !actors.isEmpty()
        && !known(actors)
        && !recipients.isEmpty()
        && recipients.stream()
            .allMatch(a -> !a.sectors().isEmpty() && privateSectors.containsAll(a.sectors()));
  }

  /** Whether who acts and the places that it is done to are of one country. */
  boolean atHome() {
    String home = actors.isEmpty() ? null : actors.get(0).country();
    return home != null
        && !recipients.isEmpty()
        && Stream.concat(actors.stream(), recipients.stream())
            .allMatch(actor -> home.equals(actor.country()))
        && recipients.stream()
            .allMatch(place -> place.sectors().isEmpty() || place.via() == Actor.Via.METONYM);
  }

  /** Whether a government speaks of its own state. */
  boolean ofOneself() {
    return !actors.isEmpty()
        && actors.stream().allMatch(actor -> actor.sectors().contains("GOV"))
        && !recipients.isEmpty()
        && recipients.stream()
            .allMatch(
                other ->
                    List.of("GOV").containsAll(other.sectors())
                        && other.country() != null
                        && actors.stream().allMatch(a -> other.country().equals(a.country())));
  }

  private static boolean isPrivate(Actor actor) {
    return actor.sectors().isEmpty()
        ? actor.country() == null
        : List.of("CVL", "REF").containsAll(actor.sectors());
  }

  /** Whether somebody on a side has a country or a sector. */
  static boolean known(List<Actor> side) {
    for (Actor actor : side) {
      if (actor.country() != null || !actor.sectors().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
