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
 * Where something happened among local people that no sentence places:
 *
 * <ul>
 *   <li>what the first sentence behind a dateline tells, in the dateline's town: "LEEDS - Police
 *       arrested a clerk";
 *   <li>a crime, or an arrest, in the only town of a report that names no other town, region or
 *       country: "A clerk was stabbed in Leeds on Friday. … A man was arrested later."
 * </ul>
 *
 * <p>Deeds of troops, states and parties may be far from where they are told, and so may what is
 * long past. Immutable.
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

  /**
   * The mentions of a report, with its town where they have no place.
   *
   * @param lead number of the first sentence behind the dateline
   */
  List<EventMention> complete(List<EventMention> mentions, Places places, int lead) {
    PlaceMention town = town(places);
    PlaceMention dateline = places.dateline();
    List<EventMention> placed = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      if (dateline != null && mention.sentence() == lead && isHere(mention, dateline)) {
        placed.add(mention.at(dateline));
      } else if (town != null && types.contains(mention.type()) && isHere(mention, town)) {
        placed.add(mention.at(town));
      } else {
        placed.add(mention);
      }
    }
    return placed;
  }

  private boolean isHere(EventMention mention, PlaceMention town) {
    List<Actor> parties = new ArrayList<>(mention.actors());
    parties.addAll(mention.recipients());
    return mention.place() == null
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
