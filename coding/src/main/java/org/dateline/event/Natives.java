package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.actor.Situation;

/**
 * Gives those of whom no words say whose they are ("police", "12 farmers") the likeliest country,
 * by all that their event and its report tell ({@link Actors#settled}). Those of a frame whose
 * deeds are done to people of another country are let be. Immutable.
 */
final class Natives {
  private final Ontology ontology;
  private final Homes homes;
  private final Camps camps;
  private final TypeRules types;

  Natives(Ontology ontology, Homes homes, Camps camps, TypeRules types) {
    this.ontology = ontology;
    this.homes = homes;
    this.camps = camps;
    this.types = types;
  }

  /** The mentions of a report, in the order of the text. */
  List<EventMention> complete(List<EventMention> mentions, Actors actors) {
    List<EventMention> complete = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      List<Actor> doers = new ArrayList<>();
      for (Actor doer : mention.actors()) {
        doers.add(settle(doer, situation(mention, true), actors));
      }
      List<Actor> others = new ArrayList<>();
      for (Actor other : mention.recipients()) {
        boolean foreign = homes.isForeign(mention.frame());
        Actor settled = foreign ? other : settle(other, situation(mention, false), actors);
        others.add(isHarmedByOwn(settled, doers, mention.type()) ? other : settled);
      }
      complete.add(mention.between(doers, others));
    }
    return complete;
  }

  /** "Greek ships fired, wounding <i>two sailors</i>": not of the Greek navy. */
  private boolean isHarmedByOwn(Actor victim, List<Actor> doers, String type) {
    String side = camps.side(victim);
    return side != null
        && types.isViolence(type)
        && doers.stream().anyMatch(doer -> side.equals(camps.side(doer)));
  }

  private static Actor settle(Actor party, Situation situation, Actors actors) {
    return actors.isUnsaid(party) ? actors.settled(party, situation) : party;
  }

  /** What a mention says of the parties on one of its sides. */
  Situation situation(EventMention mention, boolean doer) {
    return new Situation(
        mention.sentence(),
        doer,
        mention.place(),
        doer ? mention.recipients() : mention.actors(),
        ontology.quad(mention.type()));
  }
}
