package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Entry.Kind;
import org.dateline.entity.Entities;
import org.dateline.entity.Mention;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Places;
import org.jspecify.annotations.Nullable;

/**
 * Names of states and of their seats of power that a report means otherwise: towns and provinces of
 * another country that bear the same name, such as Paris in Texas and the Georgia of Atlanta, in a
 * report that says nothing else of the state. Bound to one report.
 */
final class Namesakes {
  private static final List<Kind> STATES = List.of(Kind.STATE, Kind.METONYM);

  private static final List<Kind> NAMING = List.of(Kind.STATE, Kind.ADJECTIVE, Kind.DEMONYM);

  private final Lexicon lexicon;
  private final Map<String, String> meant = new HashMap<>();

  /** Those that most mentions of their names mean. */
  Namesakes(Entities entities, Places places, Lexicon lexicon, @Nullable LocalDate day) {
    this.lexicon = lexicon;
    Map<String, Set<String>> names = names(entities, day);
    Map<String, Integer> balance = new HashMap<>();
    for (PlaceMention mention : spoken(places)) {
      String country = mention.place().country();
      Entry entry = lexicon.named(mention.text(), STATES, day);
      String state = entry == null ? null : entry.country();
      if (entry == null || country == null || state == null || !lexicon.isState(state)) {
        continue;
      }
      String key = NameKey.of(mention.text());
      boolean town = entry.kind() == Kind.METONYM || country.equals(places.home());
      boolean alone = Set.of(key).containsAll(names.getOrDefault(state, Set.of()));
      boolean other = alone && isWithin(mention, town) && !state.equals(country);
      balance.merge(key, other ? 1 : -1, Integer::sum);
      if (other) {
        meant.putIfAbsent(key, country);
      }
    }
    meant.keySet().removeIf(key -> balance.getOrDefault(key, 0) <= 0);
  }

  /** Also in names of other things: "Georgia Medical Center". */
  private static List<PlaceMention> spoken(Places places) {
    List<PlaceMention> spoken = new ArrayList<>(places.mentions());
    spoken.addAll(places.associative());
    return spoken;
  }

  /** By which names and adjectives, but for seats of power, the report speaks of each state. */
  private Map<String, Set<String>> names(Entities entities, @Nullable LocalDate day) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Mention mention : entities.mentions()) {
      boolean name = mention.kind() == Mention.Kind.NAME;
      Entry entry = name ? lexicon.named(mention.text(), NAMING, day) : null;
      if (entry != null && entry.country() != null) {
        names
            .computeIfAbsent(entry.country(), state -> new HashSet<>())
            .add(NameKey.of(mention.text()));
      }
    }
    return names;
  }

  /** Whether it is a province, or a town where that may be meant: not of "China, Japan and …". */
  private static boolean isWithin(PlaceMention mention, boolean town) {
    Place.Precision precision = mention.place().precision();
    return town ? precision != Place.Precision.COUNTRY : precision == Place.Precision.PROVINCE;
  }

  /** What the knowledge has for a name, but for a state or seat of power that is not meant. */
  @Nullable Entry named(String name, List<Kind> kinds, @Nullable LocalDate day) {
    Entry entry = lexicon.named(name, kinds, day);
    return entry != null && STATES.contains(entry.kind()) && elsewhere(name) != null ? null : entry;
  }

  /** The country of the town or province that the report means by a state's name; null for none. */
  @Nullable String elsewhere(String name) {
    return meant.isEmpty() ? null : meant.get(NameKey.of(name));
  }
}
