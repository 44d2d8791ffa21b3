package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.Actor;

/**
 * Who did a violent deed that another sentence of the report tells again: "<i>A man</i> stabbed a
 * clerk. The clerk was stabbed in Leeds." Where several sentences name different ones, or one of
 * them suffered it, it stays open.
 */
final class Assailants {
  private static final String VIOLENCE = "ASSAULT";

  private Assailants() {}

  /** A mention that leaves open who did it, with who did it by those that tell the same deed. */
  static EventMention of(EventMention mention, List<EventMention> same) {
    if (!mention.type().equals(VIOLENCE) || !mention.actors().isEmpty()) {
      return mention;
    }
    List<Actor> doers = new ArrayList<>();
    for (EventMention other : same) {
      List<Actor> theirs = other.actors();
      if (!theirs.isEmpty() && !doers.isEmpty() && !areSame(theirs, doers)) {
        return mention;
      }
      doers = doers.isEmpty() ? new ArrayList<>(theirs) : doers;
    }
    boolean suffered =
        doers.stream().anyMatch(a -> mention.recipients().stream().anyMatch(b -> isSame(a, b)));
    return doers.isEmpty() || suffered
        ? mention
        : mention.doneBy(doers.stream().map(a -> a.foundBy(Actor.Via.ELSEWHERE)).toList());
  }

  private static boolean areSame(List<Actor> some, List<Actor> others) {
    return some.stream().allMatch(a -> others.stream().anyMatch(b -> isSame(a, b)));
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.id().equals(other.id());
  }
}
