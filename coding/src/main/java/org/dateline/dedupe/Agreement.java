package org.dateline.dedupe;

import java.util.List;
import java.util.Objects;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;

/**
 * When two mentions may tell one happening: the same type and standing, sides that share a member,
 * dates that overlap, places that nest, tolls that do not contradict.
 */
final class Agreement {
  private Agreement() {}

  static boolean holds(EventMention one, EventMention other) {
    return one.type().equals(other.type())
        && one.auxiliaries().equals(other.auxiliaries())
        && (one.modes().isEmpty()
            || other.modes().isEmpty()
            || one.modes().stream().anyMatch(other.modes()::contains))
        && sides(one.actors(), other.actors())
        && sides(one.recipients(), other.recipients())
        && (!one.actors().isEmpty() || !one.recipients().isEmpty())
        && dates(one.date(), other.date())
        && places(one, other)
        && tolls(one.tolls(), other.tolls());
  }

  /**
   * Sides agree where both are unsaid or where they share a member; an unsaid side leaves it open.
   */
  private static boolean sides(List<Actor> one, List<Actor> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (Actor actor : one) {
      for (Actor candidate : other) {
        if (actor.id().equals(candidate.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dates(EventDate one, EventDate other) {
    if (one.from() == null || other.from() == null || one.to() == null || other.to() == null) {
      return Objects.equals(one.from(), other.from());
    }
    return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
  }

  private static boolean places(EventMention one, EventMention other) {
    if (one.place() == null || other.place() == null) {
      return true;
    }
    Place here = one.place().place();
    Place there = other.place().place();
    return here.name().equals(there.name())
        || here.country() == null
        || there.country() == null
        || (here.country().equals(there.country())
            && (wide(here) || wide(there) || Objects.equals(here.admin1(), there.admin1())));
  }

  private static boolean wide(Place place) {
    return place.precision() == Place.Precision.COUNTRY
        || place.precision() == Place.Precision.REGION;
  }

  private static boolean tolls(List<Toll> one, List<Toll> other) {
    for (Toll toll : one) {
      for (Toll candidate : other) {
        if (toll.kind() == candidate.kind()
            && toll.cumulative() == candidate.cumulative()
            && toll.best() != null
            && candidate.best() != null
            && !toll.best().equals(candidate.best())) {
          return false;
        }
      }
    }
    return true;
  }
}
