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
      Situation doing = situation(mention, true);
      List<Actor> doers =
          mention.actors().stream().map(doer -> settle(doer, doing, actors)).toList();
      Situation suffering = situation(mention, false);
      boolean foreign = homes.isForeign(mention.frame());
      boolean violence = types.isViolence(mention.type());
      List<Actor> others = new ArrayList<>();
      for (Actor other : mention.recipients()) {
        Actor settled = foreign ? other : settle(other, suffering, actors);
        boolean own = violence && camps.sides(settled, doers); // nobody wounds his own sailors
        others.add(own ? other : settled);
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
