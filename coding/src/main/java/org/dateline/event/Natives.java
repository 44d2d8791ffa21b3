package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.actor.Actors;
import org.dateline.actor.Situation;

/**
 * Gives those of whom no words say whose they are ("police", "12 farmers") the likeliest country, by
 * all that their event and its report tell ({@link Actors#settled}). Those of a frame whose deeds
 * are done to people of another country are let be. Immutable.
 */
final class Natives {
  private final Ontology ontology;
  private final Homes homes;

  Natives(Ontology ontology, Homes homes) {
    this.ontology = ontology;
    this.homes = homes;
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
        others.add(foreign ? other : settle(other, situation(mention, false), actors));
      }
      complete.add(mention.between(doers, others));
    }
    return complete;
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
