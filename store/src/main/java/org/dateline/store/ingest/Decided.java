package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Decision;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.quantity.Toll;
import org.jspecify.annotations.Nullable;

/**
 * The values of an event by one rule.
 *
 * @param type PLOVER type
 * @param when on what days
 * @param where in what place
 * @param actors who did it
 * @param recipients whom it was done to
 * @param tolls for each kind that somebody tells
 * @param disputed fields on which reports differ
 */
record Decided(
    String type,
    @Nullable When when,
    @Nullable Where where,
    List<Party> actors,
    List<Party> recipients,
    Map<Toll.Kind, Figure> tolls,
    List<String> disputed) {

  static Decided by(Aggregation rule, Event event, Aggregator aggregator) {
    List<String> disputed = new ArrayList<>();
    Decision<String> type = noted("type", aggregator.type(event, rule), disputed);
    Decision<List<Party>> actors = noted("actors", aggregator.actors(event, rule), disputed);
    Decision<List<Party>> recipients =
        noted("recipients", aggregator.recipients(event, rule), disputed);
    Decision<When> date = noted("date", aggregator.date(event, rule), disputed);
    Decision<Where> place = noted("place", aggregator.place(event, rule), disputed);
    Map<Toll.Kind, Figure> tolls = new EnumMap<>(Toll.Kind.class);
    for (Toll.Kind kind : Toll.Kind.values()) {
      Decision<Figure> toll = noted(Words.of(kind), aggregator.toll(event, kind, rule), disputed);
      if (toll.value() != null) {
        tolls.put(kind, toll.value());
      }
    }
    return new Decided(
        Objects.requireNonNull(type.value()),
        date.value(),
        place.value(),
        orEmpty(actors),
        orEmpty(recipients),
        tolls,
        disputed);
  }

  private static <V> Decision<V> noted(String field, Decision<V> decision, List<String> disputed) {
    if (decision.disputed()) {
      disputed.add(field);
    }
    return decision;
  }

  private static List<Party> orEmpty(Decision<List<Party>> decision) {
    return decision.value() == null ? List.of() : decision.value();
  }

  Figure killed() {
    return tolls.getOrDefault(Toll.Kind.KILLED, new Figure(null, null, null));
  }
}
