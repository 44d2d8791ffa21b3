package org.dateline.dedupe;

import java.util.Collections;
import java.util.List;
import org.dateline.dedupe.Telling.Party;

/**
 * How alike two tellings' sides are.
 *
 * @param actors their actors
 * @param recipients their recipients
 */
record Sides(Likeness actors, Likeness recipients) {
  /** The way round that is more alike, where either side may be told as the actor. */
  static Sides of(Telling one, Telling other, boolean mutual) {
    Sides straight =
        new Sides(of(one.actors(), other.actors()), of(one.recipients(), other.recipients()));
    if (!mutual) {
      return straight;
    }
    Sides crossed =
        new Sides(of(one.actors(), other.recipients()), of(one.recipients(), other.actors()));
    return crossed.closeness() > straight.closeness() ? crossed : straight;
  }

  private int closeness() {
    return contradict() ? -1 : actors.closeness() + recipients.closeness();
  }

  boolean contradict() {
    return actors == Likeness.CONTRADICTION || recipients == Likeness.CONTRADICTION;
  }

  /** As alike as their most alike members: reports name one member or another of a side. */
  private static Likeness of(List<Party> one, List<Party> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Likeness.OPEN;
    }
    Likeness best = Likeness.CONTRADICTION;
    for (Party party : one) {
      for (Party candidate : other) {
        best = best.atLeast(of(party, candidate));
      }
    }
    return best;
  }

  private static Likeness of(Party one, Party other) {
    if (one.id().equals(other.id()) || sameName(one, other)) {
      return Likeness.SAME;
    }
    if (one.country() != null
        && other.country() != null
        && !one.country().equals(other.country())) {
      return isNamed(one) && isNamed(other) ? Likeness.CONTRADICTION : Likeness.APART;
    }
    boolean alike = !Collections.disjoint(one.sectors(), other.sectors());
    if (one.country() != null && one.country().equals(other.country())) {
      return alike || one.sectors().isEmpty() || other.sectors().isEmpty()
          ? Likeness.NESTED
          : Likeness.OPEN;
    }
    if (!one.names().isEmpty() && !other.names().isEmpty()) {
      return Likeness.APART;
    }
    return alike ? Likeness.NESTED : Likeness.OPEN;
  }

  /** One without a name may be told by another of its nationalities, or by where it is. */
  private static boolean isNamed(Party party) {
    return party.known() || !party.names().isEmpty();
  }

  /** Whether the shorter name stands in the longer one; two known ones have their ids for that. */
  private static boolean sameName(Party one, Party other) {
    if ((one.known() && other.known()) || one.names().isEmpty() || other.names().isEmpty()) {
      return false;
    }
    return one.names().size() <= other.names().size()
        ? other.names().containsAll(one.names())
        : one.names().containsAll(other.names());
  }
}
