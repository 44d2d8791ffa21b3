package org.dateline.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places that the gazetteer lacks: each is put where the report's other places say that it must
 * lie, with the precision of what holds it and no more.
 */
final class Unlisted {
  /** How sure such a place is: that it is a place of its own is often all that is known. */
  static final double CONFIDENCE = 0.3;

  private Unlisted() {}

  /**
   * A place of this name, held by the narrowest region or country that its sentence names, else by
   * the country that the report names most; without coordinates where it names none.
   *
   * @param sentence the places that its sentence names
   * @param report the places that the report names
   */
  static Place place(String name, List<PlaceMention> sentence, List<PlaceMention> report) {
    Place holder = narrowest(sentence);
    if (holder == null) {
      holder = commonest(report);
    }
    if (holder == null) {
      return new Place(
          name, null, Place.UNLISTED, null, null, null, null, 0, Place.Precision.REGION);
    }
    Place.Precision precision =
        holder.precision().compareTo(Place.Precision.DISTRICT) < 0
            ? Place.Precision.DISTRICT
            : holder.precision();
    return new Place(
        name,
        null,
        Place.UNLISTED,
        holder.country(),
        holder.admin1(),
        holder.latitude(),
        holder.longitude(),
        0,
        precision);
  }

  private static @Nullable Place narrowest(List<PlaceMention> mentions) {
    return mentions.stream()
        .map(PlaceMention::place)
        .filter(place -> place.country() != null)
        .min(Comparator.comparing(Place::precision))
        .orElse(null);
  }

  private static @Nullable Place commonest(List<PlaceMention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    Place best = null;
    int most = 0;
    for (PlaceMention mention : mentions) {
      Place place = mention.place();
      if (place.precision() == Place.Precision.COUNTRY) {
        int count = counts.merge(place.name(), 1, Integer::sum);
        if (count > most) {
          most = count;
          best = place;
        }
      }
    }
    return best;
  }
}
