package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Claim;
import org.dateline.dedupe.Decision;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.quantity.Toll;
import org.dateline.store.review.EditValues;
import org.dateline.store.review.Edits;
import org.jspecify.annotations.Nullable;

/**
 * The values of an event by one rule.
 *
 * @param type PLOVER type
 * @param modes all that anybody says, as are contexts and auxiliaries
 * @param contexts names of PLOVER contexts
 * @param auxiliaries {@code historical future hypothetical negation}
 * @param when on what days
 * @param where in what place
 * @param actors who did it
 * @param recipients whom it was done to
 * @param tolls for each kind that somebody tells
 * @param disputed fields on which reports differ
 */
record Decided(
    String type,
    List<String> modes,
    List<String> contexts,
    List<String> auxiliaries,
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
        said(event, Telling::modes),
        said(event, Telling::contexts),
        said(event, Telling::auxiliaries),
        date.value(),
        place.value(),
        orEmpty(actors),
        orEmpty(recipients),
        tolls,
        disputed);
  }

  private static List<String> said(Event event, Function<Telling, List<String>> field) {
    return event.claims(field::apply).stream().map(Claim::value).toList();
  }

  /**
   * With what people say instead.
   *
   * @param hasMode whether a type has a mode
   */
  Decided with(Edits edits, BiPredicate<String, String> hasMode) {
    if (edits.isEmpty()) {
      return this;
    }
    String edited = edits.over("type", type, EditValues::text);
    List<String> possible = modes.stream().filter(mode -> hasMode.test(edited, mode)).toList();
    return new Decided(
        edited,
        edits.over("modes", possible, EditValues::words),
        edits.over("contexts", contexts, EditValues::words),
        edits.over("auxiliary", auxiliaries, EditValues::words),
        edits.overOrNull("date", when, EditValues::date),
        edits.overOrNull("place", where, EditValues::place),
        edits.over("actors", actors, EditValues::parties),
        edits.over("recipients", recipients, EditValues::parties),
        tolls(edits),
        disputed);
  }

  private Map<Toll.Kind, Figure> tolls(Edits edits) {
    Map<Toll.Kind, Figure> edited = new EnumMap<>(Toll.Kind.class);
    for (Toll.Kind kind : Toll.Kind.values()) {
      Figure figure = edits.overOrNull(Words.of(kind), tolls.get(kind), EditValues::figure);
      if (figure != null) {
        edited.put(kind, figure);
      }
    }
    return edited;
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
