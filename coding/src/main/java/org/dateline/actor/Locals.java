package org.dateline.actor;

import java.util.List;
import org.dateline.actor.SectorTraits.Trait;
import org.dateline.entity.Entities;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.jspecify.annotations.Nullable;

/**
 * People of whom a report does not say where they are from, in a report on one country alone: "a
 * man", "the suspect", a victim's name. A person of whom it tells no calling is an ordinary one
 * there. People without a name ("the victims") are of that country too where the report is only
 * mainly on it, and their sentence is set nowhere else; those whom violence reached are of the
 * country that their sentence tells of, whatever else the report is on. Bound to one report.
 */
final class Locals {
  private static final List<String> CIVILIANS = List.of("CVL");
  private static final List<String> WORKERS = List.of("LAB");
  private static final List<String> ARMY = List.of("MIL");

  private final String report;
  private final Entities entities;
  private final ActorWords words;
  private final SectorTraits traits;
  private final ActorMaker maker;
  private final Sectors says;
  private final Focus focus;

  Locals(
      String report,
      Entities entities,
      ActorWords words,
      SectorTraits traits,
      ActorMaker maker,
      Sectors says,
      Focus focus) {
    this.report = report;
    this.entities = entities;
    this.words = words;
    this.traits = traits;
    this.maker = maker;
    this.says = says;
    this.focus = focus;
  }

  /**
   * The same actor, with a country and a sector where it takes them.
   *
   * @param sentence the sentence that tells what it has to do with
   * @param theirs the country of those who deal with people of their own, null where nobody does
   */
  Actor of(Actor actor, int sentence, @Nullable String theirs) {
    if (!traits.ofAll(actor.sectors(), Trait.LOCAL) || isOfOthers(actor)) {
      return actor;
    }
    String home = focus.domestic();
    if (!actor.sectors().isEmpty()) {
      boolean resident = home == null && traits.ofAll(actor.sectors(), Trait.RESIDENT);
      String here = resident ? focus.domestic(sentence) : home;
      return here != null && actor.country() == null ? maker.in(actor, here) : actor;
    }
    String where = home == null ? theirs : home;
    if (where == null || (actor.country() != null && !actor.country().equals(where))) {
      return actor;
    }
    Entity person = person(actor);
    if (person == null) {
      return actor;
    }
    return maker.as(actor, where, hasCalling(person) ? List.of() : CIVILIANS);
  }

  /**
   * The same people, harmed, of the country that their sentence tells of: "40 passengers", and not
   * "the passengers", of whom the report told before. A driver or a miner who is killed is one of
   * the people; a union's leader is not.
   */
  Actor harmed(Actor harmed, int sentence) {
    Actor actor = isWorker(harmed) ? maker.as(harmed, harmed.country(), CIVILIANS) : harmed;
    boolean unsaid =
        actor.country() == null
            && actor.via() == Actor.Via.AGENT
            && !actor.sectors().isEmpty()
            && traits.ofAll(actor.sectors(), Trait.RESIDENT)
            && !words.definite(actor.text().split(" ", 2)[0]);
    String scene = unsaid && !isOfOthers(actor) ? focus.scene(sentence) : null;
    return scene == null ? actor : maker.in(actor, scene);
  }

  /**
   * Whether nothing that the report says of somebody tells whose he is; of an embassy and of "local
   * forces" it says that they are not of those who come to them.
   */
  boolean isUnsaid(Actor actor) {
    return switch (actor.via()) {
      case AGENT -> !actor.sectors().isEmpty() && !isOfOthers(actor) && !isBesideGuests(actor);
      case NAME, TITLE, NATIONALITY, METONYM, COREFERENCE, ELSEWHERE -> false;
    };
  }

  /** "Omani jets" that bombed a town are of the Omani forces, and those that landed need not be. */
  Actor attacking(Actor actor) {
    boolean unsaid = actor.country() != null && actor.sectors().isEmpty();
    return unsaid && isOf(actor, Mention.Type.VEHICLE)
        ? maker.as(actor, actor.country(), ARMY)
        : actor;
  }

  /** Whether somebody is called by a trade, and by no word for organised labour. */
  private boolean isWorker(Actor actor) {
    if (!actor.sectors().equals(WORKERS)) {
      return false;
    }
    for (String word : actor.text().split(" ", -1)) {
      if (words.sectorsOf(word).equals(WORKERS)) {
        return false;
      }
    }
    return isOf(actor, Mention.Type.PERSON);
  }

  private boolean isOf(Actor actor, Mention.Type type) {
    return entities.all().stream()
        .filter(entity -> actor.id().equals(report + ":" + entity.id()))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(mention -> mention.type() == type);
  }

  /** Whether it is a person whom the report names and the knowledge does not have. */
  boolean isNamed(Actor actor) {
    return person(actor) != null;
  }

  private boolean isBesideGuests(Actor actor) {
    boolean official = traits.ofFirst(actor.sectors(), Trait.OFFICIAL);
    for (String word : actor.text().split(" ", -1)) {
      if (words.mission(word) || (official && words.local(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Foreign workers", "international charities", "the Kurds". */
  private boolean isOfOthers(Actor actor) {
    if (!actor.id().startsWith(report + ":")) {
      return true;
    }
    for (String word : actor.text().split(" ", -1)) {
      if (words.foreign(word) || words.global(word)) {
        return true;
      }
    }
    return false;
  }

  /** The entity of a person whom the report names, and the knowledge does not have. */
  private @Nullable Entity person(Actor actor) {
    for (Entity entity : entities.all()) {
      if (actor.id().equals(report + ":" + entity.id())) {
        boolean named =
            entity.mentions().stream()
                .anyMatch(
                    mention ->
                        mention.kind() == Mention.Kind.NAME
                            && mention.type() == Mention.Type.PERSON);
        return named ? entity : null;
      }
    }
    return null;
  }

  /** "Jay Low, <i>chief counsel</i>": whether a noun says what somebody is, known or not. */
  private boolean hasCalling(Entity person) {
    return person.mentions().stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.NOMINAL
                    && !says.of(mention, null).equals(CIVILIANS));
  }
}
