package org.dateline.dedupe;

import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Distance;
import org.dateline.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/** How alike two places are. */
final class Spots {
  private Spots() {}

  static Likeness of(@Nullable Where one, @Nullable Where other, Limits limits) {
    if (one == null || other == null) {
      return Likeness.OPEN;
    }
    if (one.country() != null
        && other.country() != null
        && !one.country().equals(other.country())) {
      return Likeness.CONTRADICTION;
    }
    if (one.name().equals(other.name())) {
      return one.precision() == Precision.COUNTRY ? Likeness.NESTED : Likeness.SAME;
    }
    if (holds(one, other) || holds(other, one)) {
      return Likeness.NESTED;
    }
    return byDistance(one, other, limits);
  }

  /** Whether they are one place, or one lies in the other. */
  static boolean agree(Where one, Where other) {
    return one.equals(other) || holds(one, other) || holds(other, one);
  }

  private static boolean holds(Where wide, Where narrow) {
    return switch (wide.precision()) {
      case REGION -> true;
      case COUNTRY -> wide.country() != null && wide.country().equals(narrow.country());
      case PROVINCE -> wide.name().equals(narrow.admin1());
      case POINT, CITY, DISTRICT -> false;
    };
  }

  private static Likeness byDistance(Where one, Where other, Limits limits) {
    if (one.latitude() == null
        || one.longitude() == null
        || other.latitude() == null
        || other.longitude() == null) {
      return Likeness.OPEN;
    }
    double kilometres =
        Distance.kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    if (kilometres <= limits.nearKm()) {
      return Likeness.NESTED;
    }
    return kilometres > limits.farKm() ? Likeness.CONTRADICTION : Likeness.APART;
  }
}
