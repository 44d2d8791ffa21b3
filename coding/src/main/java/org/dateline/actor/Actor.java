package org.dateline.actor;

import java.util.List;
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
  public Actor {
    sectors = List.copyOf(sectors);
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
