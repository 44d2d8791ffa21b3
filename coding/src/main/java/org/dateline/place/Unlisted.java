package org.dateline.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts places that the gazetteer lacks where the report says that they must lie, with the precision
 * of what holds them and no more. What holds a place is, in this order:
 *
 * <ol>
 *   <li>the place in its own name: "Leeds Crown Court" lies in Leeds;
 *   <li>the finest place that its sentence names, of several the nearest in the text;
 *   <li>the city, else region, else country that the report names most, of several the first; the
 *       town of its dateline comes after other towns, and before a country.
 * </ol>
 *
 * One report's; not for several threads.
 */
final class Unlisted {
  /** How sure such a place is: that it is a place of its own is often all that is known. */
  static final double CONFIDENCE = 0.3;

  /** Places in names must be known for so many people, where the report does not name them. */
  private static final double KNOWN = 100_000;

  /** Less sure than this a place holds no others: it may be a street's name taken for a town's. */
  private static final double SURE = 0.7;

  private final Gazetteer gazetteer;
  private final Grounds grounds;
  private final List<PlaceMention> listed;
  private final Map<String, Place> byName = new HashMap<>();
  private final @Nullable Place commonest;

  /**
   * @param listed the report's places that the gazetteer knows
   * @param dateline where the report's dateline lies, null where it has none that is known
   */
  Unlisted(
      Gazetteer gazetteer,
      Grounds grounds,
      List<PlaceMention> listed,
      @Nullable PlaceMention dateline) {
    this.gazetteer = gazetteer;
    this.grounds = grounds;
    this.listed = listed.stream().filter(mention -> mention.confidence() >= SURE).toList();
    for (PlaceMention mention : listed) {
      byName.putIfAbsent(PlaceKey.of(mention.text()), mention.place());
    }
    Place named = commonest();
    Place town = dateline == null ? null : dateline.place();
    this.commonest = town != null && isFiner(town, named) ? town : named;
  }

  /** The place of this name; without coordinates where the report names no other place. */
  Place place(String name, int sentence, Span span) {
    Place inside = grounds.isStreet(name) ? null : inName(name);
    if (inside != null) {
      return heldBy(name, inside, Place.Precision.CITY);
    }
    Place beside = beside(sentence, span);
    if (beside != null && !isAbroad(beside)) {
      return heldBy(name, beside, Place.Precision.DISTRICT);
    }
    if (commonest != null) {
      return heldBy(name, commonest, Place.Precision.PROVINCE);
    }
    return new Place(name, null, Place.UNLISTED, null, null, null, null, 0, Place.Precision.REGION);
  }

  /**
   * The longest part of a name that is a place, which the report names or everybody knows. "West"
   * of "West Surrey" is none.
   */
  private @Nullable Place inName(String name) {
    List<String> words = List.of(name.split(" ", -1));
    int front = 0;
    while (front < words.size() && grounds.isCompass(words.get(front))) {
      front++;
    }
    for (int length = words.size() - Math.max(1, front); length > 0; length--) {
      for (int first = front; first + length <= words.size(); first++) {
        String part = withoutCase(String.join(" ", words.subList(first, first + length)));
        Place named = byName.get(PlaceKey.of(part));
        Candidate known = named == null && first == front ? gazetteer.mostPeopled(part) : null;
        if (known != null && part.length() > 3 && known.people() >= KNOWN && !known.alternate()) {
          named = known.place();
        }
        if (named != null) {
          return named;
        }
      }
    }
    return null;
  }

  /** "Leeds's" as "Leeds". */
  private static String withoutCase(String part) {
    boolean possessive = part.endsWith("'s") || part.endsWith("’s");
    return possessive ? part.substring(0, part.length() - 2) : part;
  }

  private @Nullable Place beside(int sentence, Span span) {
    return listed.stream()
        .filter(mention -> mention.sentence() == sentence && mention.place().country() != null)
        .min(
            Comparator.comparing((PlaceMention mention) -> fineness(mention.place()))
                .thenComparingInt(mention -> Math.abs(mention.span().begin() - span.begin())))
        .map(PlaceMention::place)
        .orElse(null);
  }

  /** Of the finest kind of places that the report names, the one that it names most. */
  private @Nullable Place commonest() {
    Map<Place, Integer> counts = new HashMap<>();
    Place best = null;
    for (PlaceMention mention : listed) {
      Place place = mention.place();
      if (place.country() != null) {
        int count = counts.merge(place, 1, Integer::sum);
        boolean alike = best != null && fineness(place) == fineness(best);
        if (isFiner(place, best) || (alike && count > counts.getOrDefault(best, 0))) {
          best = place;
        }
      }
    }
    return best;
  }

  private static boolean isFiner(Place place, @Nullable Place other) {
    return other == null || fineness(place).compareTo(fineness(other)) < 0;
  }

  /** A country beside the name, while the report is about places of another. */
  private boolean isAbroad(Place beside) {
    return beside.precision() == Place.Precision.COUNTRY
        && commonest != null
        && commonest.precision() != Place.Precision.COUNTRY
        && !Objects.equals(beside.country(), commonest.country());
  }

  /** Cities and what is finer as one, then districts, provinces and regions of one country. */
  private static Place.Precision fineness(Place place) {
    return switch (place.precision()) {
      case POINT -> Place.Precision.CITY;
      case REGION -> place.country() == null ? Place.Precision.REGION : Place.Precision.PROVINCE;
      default -> place.precision();
    };
  }

  private static Place heldBy(String name, Place holder, Place.Precision finest) {
    Place.Precision precision =
        holder.precision().compareTo(finest) < 0 ? finest : holder.precision();
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
}
