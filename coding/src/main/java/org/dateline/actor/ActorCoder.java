package org.dateline.actor;

import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;

/** Codes mentions as actors. Immutable; one serves all threads. */
public final class ActorCoder {
  private final Lexicon lexicon;
  private final ActorWords words;

  private ActorCoder(Knowledge knowledge) {
    this.lexicon = Lexicon.load(knowledge);
    this.words = ActorWords.load(knowledge);
  }

  public static ActorCoder load(Knowledge knowledge) {
    return new ActorCoder(knowledge);
  }

  public Actors code(Analysis analysis, Entities entities) {
    return new Actors(analysis, entities, lexicon, words);
  }
}
