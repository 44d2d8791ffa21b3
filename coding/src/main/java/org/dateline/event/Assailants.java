package org.dateline.event;

import java.util.List;
import org.dateline.actor.Actor;

/**
 * Who did a violent deed that another sentence of the report tells again: "<i>A man</i> stabbed a
 * clerk. The clerk was stabbed in Leeds." Where several sentences name different ones, or one of
 * them suffered it, it stays open.
 */
final class Assailants {
  private Assailants() {}

  /** A mention that leaves open who did it, with who did it by those that tell the same deed. */
  static EventMention of(EventMention mention, List<EventMention> same) {
    if (!mention.actors().isEmpty()) {
      return mention;
    }
    List<Actor> doers = List.of();
    for (EventMention other : same) {
      List<Actor> theirs = other.actors();
      if (doers.isEmpty()) {
        doers = theirs;
      } else if (!areAmong(theirs, doers)) {
        return mention;
      }
    }
    boolean suffered = doers.stream().anyMatch(doer -> Sides.has(mention.recipients(), doer));
    return doers.isEmpty() || suffered
        ? mention
        : mention.doneBy(doers.stream().map(a -> a.foundBy(Actor.Via.ELSEWHERE)).toList());
  }

  private static boolean areAmong(List<Actor> some, List<Actor> others) {
    return some.stream().allMatch(actor -> Sides.has(others, actor));
  }
}
