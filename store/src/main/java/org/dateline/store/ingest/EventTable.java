package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.dedupe.Telling;
import org.dateline.store.review.Judged;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** The table {@code events} and what hangs on it, within one transaction. */
final class EventTable {
  /** Stands for a run in the log of changes that a decision made. */
  static final long NO_RUN = 0;

  private final Session session;
  private final Tools tools;
  private final long run;

  EventTable(Session session, Tools tools, long run) {
    this.session = session;
    this.tools = tools;
    this.run = run;
  }

  /** The ids of the stored events that have these mentions. */
  Set<String> holding(Collection<String> mentions) {
    return new HashSet<>(
        session.list(
            Sql.of("select distinct event_id from mentions where id").in(mentions),
            row -> row.text("event_id")));
  }

  static List<String> mentions(List<Judged> events) {
    return events.stream()
        .flatMap(judged -> judged.event().tellings().stream())
        .map(Telling::id)
        .toList();
  }

  /** The text of each event's first mention, by the event's id, which is that mention's. */
  private Map<String, String> texts(List<Judged> events) {
    Map<String, String> texts = new HashMap<>();
    session.each(
        Sql.of("select id, text from mentions where id")
            .in(events.stream().map(judged -> judged.event().id()).toList()),
        row -> texts.put(row.text("id"), row.text("text")));
    return texts;
  }

  /** Puts events in the place of those that their mentions were of. */
  void replace(Set<String> former, List<Judged> events) {
    session.update(Sql.of("delete from events where id").in(former));
    session.update(Sql.of("delete from alternatives where event_id").in(former));
    session.update(Sql.of("delete from event_parties where event_id").in(former));
    session.update(Sql.of("delete from event_tolls where event_id").in(former));
    EventRows rows = new EventRows(tools.aggregator(), tools.ontology());
    List<String> mentions = new ArrayList<>();
    List<String> eventIds = new ArrayList<>();
    Map<String, String> texts = texts(events);
    for (Judged judged : events) {
      rows.add(judged, texts.getOrDefault(judged.event().id(), ""));
      for (Telling telling : judged.event().tellings()) {
        mentions.add(telling.id());
        eventIds.add(judged.event().id());
      }
    }
    rows.insert(session);
    session.update(
        Sql.of("update mentions set event_id = now.event_id from (select")
            .and("unnest(cast(? as text[])) as id,", Sql.array(mentions))
            .and("unnest(cast(? as text[])) as event_id) as now", Sql.array(eventIds))
            .and("where mentions.id = now.id and mentions.event_id <> now.event_id"));
    new ChangeLog(session, run).events(former, mentions, eventIds);
  }
}
