package org.dateline.store.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.place.Place;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.dateline.time.EventDate;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/** Makes events of rows of the table {@code events} and of what other tables hold of them. */
final class EventReader {
  private final Session session;
  private final Map<String, List<Side>> actors = new HashMap<>();
  private final Map<String, List<Side>> recipients = new HashMap<>();
  private final Map<String, Map<Toll.Kind, Figure>> tolls = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  EventReader(Session session) {
    this.session = session;
  }

  /** The events of these ids, in the same order; those that there are not are left out. */
  List<StoredEvent> read(List<String> ids) {
    readSides(ids);
    readTolls(ids);
    session.each(
        Sql.of("select id, text from mentions where id").in(ids),
        row -> texts.put(row.text("id"), row.text("text")));
    Map<String, StoredEvent> events = new HashMap<>();
    session.each(
        Sql.of("select * from events where id").in(ids),
        row -> events.put(row.text("id"), event(row)));
    return ids.stream().filter(events::containsKey).map(events::get).toList();
  }

  /** The rows of a table that belong to the values which {@code events} holds. */
  private static Sql stored(String table, List<String> ids) {
    return Sql.of("select * from " + table + " where aggregation = ?", Rules.STORED.ruleName())
        .and("and event_id")
        .in(ids);
  }

  private void readSides(List<String> ids) {
    session.each(
        stored("event_parties", ids).and("order by position"),
        row -> {
          var side = row.text("side").equals("actor") ? actors : recipients;
          side.computeIfAbsent(row.text("event_id"), id -> new ArrayList<>()).add(side(row));
        });
  }

  private static Side side(Row row) {
    return new Side(
        row.textOrNull("country"),
        row.words("sectors"),
        row.text("code"),
        row.text("party_id"),
        row.text("name"));
  }

  private void readTolls(List<String> ids) {
    session.each(
        stored("event_tolls", ids),
        row ->
            tolls
                .computeIfAbsent(row.text("event_id"), id -> new EnumMap<>(Toll.Kind.class))
                .put(
                    Toll.Kind.valueOf(upper(row.text("kind"))),
                    new Figure(
                        row.countOrNull("low"), row.countOrNull("best"), row.countOrNull("high"))));
  }

  private StoredEvent event(Row row) {
    String id = row.text("id");
    return new StoredEvent(
        id,
        row.text("rule"),
        row.text("aggregation"),
        row.text("type"),
        row.text("quad"),
        row.real("score"),
        row.words("modes"),
        row.words("contexts"),
        row.words("auxiliary"),
        actors.getOrDefault(id, List.of()),
        recipients.getOrDefault(id, List.of()),
        when(row),
        where(row),
        tolls.getOrDefault(id, Map.of()),
        row.count("reports"),
        row.count("origins"),
        row.count("mentions"),
        row.instantOrNull("first_published"),
        row.instantOrNull("last_published"),
        row.words("disputed"),
        Status.of(row.text("status")),
        texts.getOrDefault(id, ""));
  }

  private static @Nullable When when(Row row) {
    String basis = row.textOrNull("date_basis");
    if (basis == null) {
      return null;
    }
    String precision = row.textOrNull("date_precision");
    return new When(
        row.dateOrNull("date_from"),
        row.dateOrNull("date_to"),
        precision == null ? null : Precision.valueOf(upper(precision)),
        EventDate.Basis.valueOf(upper(basis)));
  }

  private static @Nullable Where where(Row row) {
    String name = row.textOrNull("place_name");
    if (name == null) {
      return null;
    }
    return new Where(
        name,
        row.textOrNull("country"),
        row.textOrNull("admin1"),
        row.realOrNull("latitude"),
        row.realOrNull("longitude"),
        Place.Precision.valueOf(upper(row.text("place_precision"))));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
