package org.dateline.store.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Questions about events, within one transaction. */
public final class EventQueries {
  private static final String DAY = "coalesce(e.date_from, date '0001-01-01')";

  private static final String ORDER = "order by " + DAY + " desc, e.id";

  private final Session session;

  public EventQueries(Session session) {
    this.session = session;
  }

  /**
   * A page of the events, latest first. Which rows they are is asked first, of few columns: DuckDB
   * would read all columns of all rows that the filter finds.
   */
  public Page<StoredEvent> page(EventFilter filter, @Nullable String cursor, int limit) {
    Sql sql = Sql.of("select * from events e where " + session.rowKey() + " in (");
    Conditions.where(sql.and("select " + session.rowKey() + " from events e"), filter);
    Cursor after = Cursor.of(cursor);
    if (after != null) {
      sql.and("and (" + DAY + " < ?", after.day())
          .and("or " + DAY + " = ? and e.id > ?)", after.day(), after.id());
    }
    sql.and(ORDER + " limit ?)", limit + 1).and(ORDER);
    List<StoredEvent> events = session.list(sql, EventReader::event);
    if (events.size() <= limit) {
      return new Page<>(events, null);
    }
    List<StoredEvent> page = events.subList(0, limit);
    return new Page<>(page, Cursor.after(page.get(limit - 1)).toString());
  }

  public Optional<StoredEvent> event(String id) {
    return session.first(Sql.of("select * from events where id = ?", id), EventReader::event);
  }

  public long count(EventFilter filter) {
    return session.number(Conditions.where(Sql.of("select count(*) from events e"), filter));
  }

  public Facets facets(EventFilter filter) {
    Map<String, List<Facets.Count>> counts = new LinkedHashMap<>();
    counts.put("type", counts("e.type", "events e", filter));
    counts.put("country", counts("coalesce(e.country, '')", "events e", filter));
    counts.put("actor", sides("actor", filter));
    counts.put("recipient", sides("recipient", filter));
    counts.put("auxiliary", counts("e.auxiliary", "events e", filter));
    counts.put("status", counts("e.status", "events e", filter));
    counts.put(
        "year",
        counts("coalesce(cast(extract(year from e.date_from) as text), '')", "events e", filter));
    return new Facets(counts);
  }

  private List<Facets.Count> sides(String side, EventFilter filter) {
    String table =
        "events e join event_parties s on s.event_id = e.id"
            + " and s.aggregation = e.aggregation and s.side = '"
            + side
            + "'";
    return counts("coalesce(s.country, '')", "count(distinct e.id)", table, filter);
  }

  private List<Facets.Count> counts(String value, String table, EventFilter filter) {
    return counts(value, "count(*)", table, filter);
  }

  private List<Facets.Count> counts(String value, String count, String table, EventFilter filter) {
    Sql sql = Sql.of("select " + value + " as value, " + count + " as events from " + table);
    Conditions.where(sql, filter).and("group by 1 order by 2 desc, 1");
    return session.list(sql, row -> new Facets.Count(row.text("value"), row.number("events")));
  }
}
