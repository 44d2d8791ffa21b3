package org.dateline.app.evaluate;

import java.util.List;
import java.util.Set;
import org.dateline.actor.Actor;

/** Actors as gold names them: by country, else by the non-state code that begins a CAMEO code. */
final class ActorCodes {
  /** Nobody, or nobody known. */
  static final String NONE = "---";

  /** Organisations that PLOVER has since given codes of their own. */
  private static final Set<String> GOVERNMENTAL = Set.of("UNO", "EUR");

  private static final Set<String> NON_STATE = Set.of("IGO", "NGO", "IMG", "ISM", "MNC");

  private ActorCodes() {}

  static String country(Actor actor) {
    String country = actor.country();
    if (country != null) {
      return GOVERNMENTAL.contains(country) ? "IGO" : country;
    }
    String head = actor.code().length() < 3 ? NONE : actor.code().substring(0, 3);
    return NON_STATE.contains(head) ? head : NONE;
  }

  static List<String> countries(List<Actor> actors) {
    return actors.stream().map(ActorCodes::country).distinct().toList();
  }
}
