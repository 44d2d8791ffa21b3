package org.dateline.actor;

import java.util.List;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A coded entity, as one mention gives it.
 *
 * @param text the mention's words as written
 * @param span where they stand
 * @param name the entity's usual name; the text where it is unknown
 * @param country PLOVER country: ISO 3166 alpha-3 of a state on the event's date, or null
 * @param sectors PLOVER sectors, primary first; empty where only the country is known
 * @param code CAMEO actor code, such as {@code RUSGOV} or {@code IMGREB}; {@code ---} where unknown
 * @param id stable id: of the knowledge's entry, or local to the report ({@code report:3})
 * @param via how it was found
 */
public record Actor(
    String text,
    Span span,
    String name,
    @Nullable String country,
    List<String> sectors,
    String code,
    String id,
    Via via) {
  /** How ids begin that say of what kind an entity is. */
  static final String STATE = "state:";

  static final String PLACE = "place:";
  static final String ORGANISATION = "organisation:";
  static final String PEOPLE = "people:";

  public Actor {
    sectors = List.copyOf(sectors);
  }

  /** A place that is a party: its country, at that place. */
  public static Actor ofPlace(PlaceMention place, String country) {
    String name = place.place().name();
    return new Actor(
        place.text(), place.span(), name, country, List.of(), country, PLACE + name, Via.NAME);
  }

  /** What the name of a country stands for: its bodies of one sector. */
  public static Actor ofState(PlaceMention named, String country, String sector) {
    String name = named.place().name();
    List<String> sectors = List.of(sector);
    return new Actor(
        named.text(), named.span(), name, country, sectors, country, STATE + country, Via.METONYM);
  }

  /** Whether it is a state or territory of the knowledge, or what its name stands for. */
  public boolean isState() {
    return id.startsWith(STATE);
  }

  /** Whether it is a place, and nobody in it. */
  public boolean isPlace() {
    return id.startsWith(PLACE);
  }

  /** Whether it is an organisation of the knowledge. */
  public boolean isOrganisation() {
    return id.startsWith(ORGANISATION);
  }

  /** Whether it is a people that may live in several states, such as the Kurds. */
  public boolean isPeople() {
    return id.startsWith(PEOPLE);
  }

  /** The same party as the whole of its country, and nothing in it. */
  public Actor asCountry(String whole) {
    return new Actor(text, span, name, whole, List.of(), whole, id, via);
  }

  /** The place that its name is in a country, and not whom the name stands for. */
  public Actor asPlace(String whole) {
    return new Actor(text, span, name, whole, List.of(), whole, PLACE + name, Via.NAME);
  }

  /** The same actor, found in another way. */
  public Actor foundBy(Via other) {
    return new Actor(text, span, name, country, sectors, code, id, other);
  }

  /** How an actor was found. Printed in lower case. */
  public enum Via {
    NAME,
    TITLE,
    NATIONALITY,
    METONYM,
    COREFERENCE,
    AGENT,
    /** Another sentence of the report names it, whose words these are. */
    ELSEWHERE
  }
}
