package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.jspecify.annotations.Nullable;

/**
 * Where a crime was, or an arrest, that no sentence places: in the only town of a report that names
 * no other town, region or country: "A clerk was stabbed in Leeds on Friday. … A man was arrested
 * later." Deeds of troops, states and parties may be far from where they are told, and so may what
 * is long past. Immutable.
 */
final class Scenes {
  /** Less sure than this a name may be no place, or another one. */
  private static final double SURE = 0.7;

  private final Set<String> types;
  private final Camps camps;

  /**
   * @param types of crimes, and of what police do about them
   */
  Scenes(Set<String> types, Camps camps) {
    this.types = types;
    this.camps = camps;
  }

  /** The mentions of a report, with its town where they have no place. */
  List<EventMention> complete(List<EventMention> mentions, Places places) {
    PlaceMention town = town(places);
    if (town == null) {
      return mentions;
    }
    List<EventMention> placed = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      placed.add(isHere(mention, town) ? mention.at(town) : mention);
    }
    return placed;
  }

  private boolean isHere(EventMention mention, PlaceMention town) {
    List<Actor> parties = new ArrayList<>(mention.actors());
    parties.addAll(mention.recipients());
    return mention.place() == null
        && types.contains(mention.type())
        && mention.isReal()
        && !mention.isHistorical()
        && !parties.isEmpty()
        && parties.stream().allMatch(party -> isLocal(party, town.place().country()));
  }

  private boolean isLocal(Actor party, @Nullable String country) {
    boolean home = party.country() == null || party.country().equals(country);
    return home && camps.isCivil(party);
  }

  /** The first mention of the only town; null where there is none, or more is named. */
  private static @Nullable PlaceMention town(Places places) {
    List<PlaceMention> named = new ArrayList<>(places.mentions());
    named.addAll(places.associative());
    named.removeIf(mention -> mention.place().isUnlisted());
    PlaceMention town = named.stream().filter(Scenes::isSurelyTown).findFirst().orElse(null);
    if (town == null) {
      return null;
    }
    Place only = town.place();
    return named.stream().allMatch(mention -> mayHold(mention.place(), only)) ? town : null;
  }

  private static boolean isSurelyTown(PlaceMention mention) {
    return mention.place().precision() == Place.Precision.CITY && mention.confidence() >= SURE;
  }

  /** Whether a place is the town, of it, or a region or country that it may lie in. */
  private static boolean mayHold(Place place, Place town) {
    boolean country = Objects.equals(place.country(), town.country());
    boolean region = country && Objects.equals(place.admin1(), town.admin1());
    return switch (place.precision()) {
      case CITY -> region && place.name().equals(town.name());
      case POINT, DISTRICT, PROVINCE -> region;
      case COUNTRY -> country;
      case REGION -> false;
    };
  }
}
