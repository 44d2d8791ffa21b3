package org.dateline.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a name say about it.
 *
 * @param features the kinds of places that a word such as "province" allows; null where none stands
 * @param regions what contains it by "Troy, N.C." or "Syria's Aleppo": one of these; empty where
 *     nothing is said
 */
record Cue(@Nullable Set<String> features, List<Candidate> regions) {
  Cue {
    regions = List.copyOf(regions);
  }

  boolean allows(Candidate candidate) {
    return features != null && features.contains(candidate.place().feature());
  }

  /** Whether the place lies in a named region, and is not that region itself. */
  boolean holds(Candidate candidate) {
    for (Candidate region : regions) {
      if (candidate.id() != region.id() && candidate.within(region)) {
        return true;
      }
    }
    return false;
  }
}
