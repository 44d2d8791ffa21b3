package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.event.Ontology;
import org.dateline.store.query.Members;
import org.dateline.store.query.Rules;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.review.Judged;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.jspecify.annotations.Nullable;

/**
 * The rows of events: their values as one rule decides them, and as others do where they differ.
 */
final class EventRows {
  private final NewRows events =
      new NewRows(
          "events",
          "id text",
          "aggregation text",
          "type text",
          "quad text",
          "score double precision",
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
          "rule text",
          "modes text",
          "contexts text",
          "auxiliary text",
          "reports integer",
          "origins integer",
          "mentions integer",
          "first_published timestamp",
          "last_published timestamp",
          "disputed text",
          "status text",
          "text text",
          "actors text",
          "recipients text",
          "actor_names text",
          "recipient_names text",
          "tolls text");
  private final NewRows alternatives =
      new NewRows(
          "alternatives",
          "event_id text",
          "aggregation text",
          "type text",
          "quad text",
          "score double precision",
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
          "killed_high integer");
  private final NewRows parties = PartyRows.of("event_parties", "event_id", "aggregation");
  private final NewRows tolls =
      new NewRows(
          "event_tolls",
          "event_id text",
          "aggregation text",
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

  /**
   * Adds one.
   *
   * @param text of its first mention
   */
  void add(Judged judged, String text) {
    Event event = judged.event();
    Decided decided = decided(Rules.STORED, judged);
    List<@Nullable Object> row = values(event, Rules.STORED, decided);
    row.add(event.rule());
    row.add(Words.joined(decided.modes()));
    row.add(Words.joined(decided.contexts()));
    row.add(Words.joined(decided.auxiliaries()));
    row.add(event.reports());
    row.add(event.origins());
    row.add(event.tellings().size());
    row.add(event.firstPublished());
    row.add(event.lastPublished());
    row.add(Words.joined(decided.disputed()));
    row.add(judged.status().word());
    row.add(text);
    List<Side> actors = sides(decided.actors());
    List<Side> recipients = sides(decided.recipients());
    row.add(Members.sides(actors));
    row.add(Members.sides(recipients));
    row.add(Members.names(actors));
    row.add(Members.names(recipients));
    row.add(Members.tolls(decided.tolls()));
    events.add(row.toArray());
    addMembers(event, Rules.STORED, decided);
    for (Aggregation rule : Aggregation.values()) {
      Decided other = decided(rule, judged);
      if (!other.equals(decided)) {
        alternatives.add(values(event, rule, other).toArray());
        addMembers(event, rule, other);
      }
    }
  }

  private static List<Side> sides(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                new Side(party.country(), party.sectors(), party.code(), party.id(), party.name()))
        .toList();
  }

  /** By a rule; what people say counts more. A mode of a type that they took away goes with it. */
  private Decided decided(Aggregation rule, Judged judged) {
    return Decided.by(rule, judged.event(), aggregator).with(judged.edits(), ontology::hasMode);
  }

  private List<@Nullable Object> values(Event event, Aggregation rule, Decided decided) {
    String type = decided.type();
    When when = decided.when();
    Where where = decided.where();
    return new ArrayList<>(
        Arrays.asList(
            event.id(),
            rule.ruleName(),
            type,
            ontology.quad(type),
            ontology.score(type, decided.modes()),
            when == null ? null : when.from(),
            when == null ? null : when.to(),
            when == null ? null : Words.orNull(when.precision()),
            when == null ? null : Words.of(when.basis()),
            where == null ? null : where.name(),
            where == null ? null : where.country(),
            where == null ? null : where.admin1(),
            where == null ? null : where.latitude(),
            where == null ? null : where.longitude(),
            where == null ? null : Words.of(where.precision()),
            decided.killed().low(),
            decided.killed().best(),
            decided.killed().high()));
  }

  private void addMembers(Event event, Aggregation rule, Decided decided) {
    PartyRows.add(parties, "actor", decided.actors(), event.id(), rule.ruleName());
    PartyRows.add(parties, "recipient", decided.recipients(), event.id(), rule.ruleName());
    decided
        .tolls()
        .forEach(
            (kind, figure) ->
                tolls.add(
                    event.id(),
                    rule.ruleName(),
                    Words.of(kind),
                    figure.low(),
                    figure.best(),
                    figure.high()));
  }

  void insert(Session session) {
    session.insert(events);
    session.insert(alternatives);
    session.insert(parties);
    session.insert(tolls);
  }
}
