package org.dateline.actor;

import org.dateline.entity.Entities;
import org.dateline.knowledge.Knowledge;
import org.dateline.syntax.Analysis;

/** Codes mentions as actors. Thread-safe. */
public final class ActorCoder {
  private ActorCoder() {}

  public static ActorCoder load(Knowledge knowledge) {
    return new ActorCoder();
  }

  public Actors code(Analysis analysis, Entities entities) {
    return new Actors();
  }
}
