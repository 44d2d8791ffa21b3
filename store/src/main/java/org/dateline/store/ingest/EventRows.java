package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.dateline.event.Ontology;
import org.dateline.quantity.Toll;
import org.dateline.store.query.Status;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.jspecify.annotations.Nullable;

/** The rows of events, their values decided by one rule. */
final class EventRows {
  /** Decides the values that are stored; other rules decide anew when they are asked for. */
  static final Aggregation RULE = Aggregation.LOW_BEST_HIGH;

  private final NewRows events =
      new NewRows(
          "events",
          "id text",
          "rule text",
          "aggregation text",
          "type text",
          "quad text",
          "score double precision",
          "modes text",
          "contexts text",
          "auxiliary text",
          "date_from date",
          "date_to date",
          "date_precision text",
          "date_basis text",
          "place_name text",
          "country text",
          "admin1 text",
          "latitude double precision",
          "longitude double precision",
          "place_precision text",
          "killed_low integer",
          "killed_best integer",
          "killed_high integer",
          "reports integer",
          "origins integer",
          "mentions integer",
          "first_published timestamp",
          "last_published timestamp",
          "disputed text",
          "status text");
  private final NewRows parties = PartyRows.of("event_parties", "event_id");
  private final NewRows tolls =
      new NewRows(
          "event_tolls",
          "event_id text",
          "kind text",
          "low integer",
          "best integer",
          "high integer");
  private final Aggregator aggregator;
  private final Ontology ontology;

  EventRows(Aggregator aggregator, Ontology ontology) {
    this.aggregator = aggregator;
    this.ontology = ontology;
  }

  void add(Event event, Status status) {
    String type = Objects.requireNonNull(aggregator.type(event, RULE).value());
    List<String> modes = said(event, Telling::modes);
    When when = aggregator.date(event, RULE).value();
    Where where = aggregator.place(event, RULE).value();
    Map<Toll.Kind, Decision<Figure>> figures = figures(event);
    Figure killed = figure(figures.get(Toll.Kind.KILLED));
    events.add(
        event.id(),
        event.rule(),
        RULE.ruleName(),
        type,
        ontology.quad(type),
        ontology.score(type, modes),
        Words.joined(modes),
        Words.joined(said(event, Telling::contexts)),
        Words.joined(said(event, Telling::auxiliaries)),
        when == null ? null : when.from(),
        when == null ? null : when.to(),
        when == null ? null : Words.of(when.precision()),
        when == null ? null : Words.of(when.basis()),
        where == null ? null : where.name(),
        where == null ? null : where.country(),
        where == null ? null : where.admin1(),
        where == null ? null : where.latitude(),
        where == null ? null : where.longitude(),
        where == null ? null : Words.of(where.precision()),
        killed.low(),
        killed.best(),
        killed.high(),
        event.reports(),
        event.origins(),
        event.tellings().size(),
        event.firstPublished(),
        event.lastPublished(),
        Words.joined(disputed(event, figures)),
        status.word());
    PartyRows.add(parties, event.id(), "actor", parties(aggregator.actors(event, RULE)));
    PartyRows.add(parties, event.id(), "recipient", parties(aggregator.recipients(event, RULE)));
    figures.forEach((kind, decided) -> addToll(event.id(), kind, figure(decided)));
  }

  private void addToll(String event, Toll.Kind kind, Figure figure) {
    tolls.add(event, Words.of(kind), figure.low(), figure.best(), figure.high());
  }

  private static List<String> said(Event event, Function<Telling, List<String>> field) {
    return event.claims(field::apply).stream().map(Claim::value).toList();
  }

  private static List<Party> parties(Decision<List<Party>> decision) {
    return decision.value() == null ? List.of() : decision.value();
  }

  private Map<Toll.Kind, Decision<Figure>> figures(Event event) {
    Map<Toll.Kind, Decision<Figure>> figures = new EnumMap<>(Toll.Kind.class);
    for (Toll.Kind kind : Toll.Kind.values()) {
      Decision<Figure> decided = aggregator.toll(event, kind, RULE);
      if (decided.value() != null) {
        figures.put(kind, decided);
      }
    }
    return figures;
  }

  private static Figure figure(@Nullable Decision<Figure> decision) {
    return decision == null || decision.value() == null
        ? new Figure(null, null, null)
        : decision.value();
  }

  private List<String> disputed(Event event, Map<Toll.Kind, Decision<Figure>> figures) {
    List<String> disputed = new ArrayList<>();
    add(disputed, "type", aggregator.type(event, RULE));
    add(disputed, "actors", aggregator.actors(event, RULE));
    add(disputed, "recipients", aggregator.recipients(event, RULE));
    add(disputed, "date", aggregator.date(event, RULE));
    add(disputed, "place", aggregator.place(event, RULE));
    figures.forEach((kind, decision) -> add(disputed, Words.of(kind), decision));
    return disputed;
  }

  private static void add(List<String> disputed, @Nullable String field, Decision<?> decision) {
    if (decision.disputed() && field != null) {
      disputed.add(field);
    }
  }

  void insert(Session session) {
    session.insert(events);
    session.insert(parties);
    session.insert(tolls);
  }
}
