package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Sketch;
import org.dateline.dedupe.Telling;
import org.dateline.store.query.Status;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** One batch of a run, within one transaction. */
final class Batch {
  private final Session session;
  private final Tools tools;
  private final long run;

  Batch(Session session, Tools tools, long run) {
    this.session = session;
    this.tools = tools;
    this.run = run;
  }

  /**
   * Adds the reports that are not stored yet. One that is, with the same content, is left; one with
   * other content replaces what was stored under its id.
   *
   * @return how many were added
   */
  Added add(Collection<CodedReport> coded) {
    Map<String, CodedReport> news = news(coded);
    List<String> gone = mentionsOf(news.keySet());
    Set<String> former = eventsOf(gone);
    Map<String, String> origins = origins(news.values());
    ReportRows rows = new ReportRows(run);
    news.forEach((id, report) -> rows.add(report, origins.getOrDefault(id, id)));
    origins.keySet().removeAll(news.keySet());
    List<Telling> retold = retold(origins);
    List<Telling> tellings = new ArrayList<>(rows.tellings());
    tellings.addAll(retold);
    List<String> removed = new ArrayList<>(gone);
    retold.forEach(telling -> removed.add(telling.id()));
    List<Event> events = tools.merging().apply(session, tellings, removed);
    former.addAll(eventsOf(ids(events)));
    removeReports(news.keySet(), gone);
    rows.insert(session);
    replace(former, events);
    return new Added(news.size(), rows.tellings().size());
  }

  /** What the new reports are copies of, and stored ones for which that has changed. */
  private Map<String, String> origins(Collection<CodedReport> news) {
    Copies copies = new Copies(session);
    copies.remove(news.stream().map(report -> report.report().id()).toList());
    return copies.add(
        news.stream()
            .map(CodedReport::report)
            .map(report -> Sketch.of(report, Tellings.instant(report.published())))
            .toList());
  }

  /** What stored reports tell, now that they are copies of others. */
  private List<Telling> retold(Map<String, String> origins) {
    List<Telling> retold = new ArrayList<>();
    for (Telling telling : tools.merging().ofReports(session, origins.keySet())) {
      retold.add(telling.ofOrigin(origins.getOrDefault(telling.reportId(), telling.origin())));
    }
    session.update(
        Sql.of("update reports set origin = now.origin from (select")
            .and("unnest(cast(? as text[])) as id,", Sql.array(origins.keySet()))
            .and("unnest(cast(? as text[])) as origin) as now", Sql.array(origins.values()))
            .and("where reports.id = now.id"));
    return retold;
  }

  /** The first of each id whose content is not stored. */
  private Map<String, CodedReport> news(Collection<CodedReport> coded) {
    Map<String, CodedReport> news = new LinkedHashMap<>();
    coded.forEach(report -> news.putIfAbsent(report.report().id(), report));
    Map<String, String> stored = hashes(session, news.keySet());
    news.values()
        .removeIf(report -> Hashes.of(report.report()).equals(stored.get(report.report().id())));
    return news;
  }

  /** The hash of each report that is stored under one of these ids. */
  static Map<String, String> hashes(Session session, Collection<String> ids) {
    Map<String, String> hashes = new HashMap<>();
    session.each(
        Sql.of("select id, hash from reports where id").in(ids),
        row -> hashes.put(row.text("id"), row.text("hash")));
    return hashes;
  }

  private List<String> mentionsOf(Collection<String> reports) {
    return session.list(
        Sql.of("select id from mentions where report_id").in(reports), row -> row.text("id"));
  }

  private Set<String> eventsOf(Collection<String> mentions) {
    return new HashSet<>(
        session.list(
            Sql.of("select distinct event_id from mentions where id").in(mentions),
            row -> row.text("event_id")));
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().flatMap(event -> event.tellings().stream()).map(Telling::id).toList();
  }

  private void removeReports(Collection<String> reports, Collection<String> mentions) {
    session.update(Sql.of("delete from reports where id").in(reports));
    session.update(Sql.of("delete from sentences where report_id").in(reports));
    session.update(Sql.of("delete from terms where report_id").in(reports));
    session.update(Sql.of("delete from mentions where id").in(mentions));
    session.update(Sql.of("delete from mention_parties where mention_id").in(mentions));
  }

  /** Puts events in the place of those that their mentions were of. */
  private void replace(Set<String> former, List<Event> events) {
    session.update(Sql.of("delete from events where id").in(former));
    session.update(Sql.of("delete from alternatives where event_id").in(former));
    session.update(Sql.of("delete from event_parties where event_id").in(former));
    session.update(Sql.of("delete from event_tolls where event_id").in(former));
    EventRows rows = new EventRows(tools.aggregator(), tools.ontology());
    List<String> mentions = new ArrayList<>();
    List<String> eventIds = new ArrayList<>();
    for (Event event : events) {
      rows.add(event, Status.UNREVIEWED);
      for (Telling telling : event.tellings()) {
        mentions.add(telling.id());
        eventIds.add(event.id());
      }
    }
    rows.insert(session);
    session.update(
        Sql.of("update mentions set event_id = now.event_id from (select")
            .and("unnest(cast(? as text[])) as id,", Sql.array(mentions))
            .and("unnest(cast(? as text[])) as event_id) as now", Sql.array(eventIds))
            .and("where mentions.id = now.id and mentions.event_id <> now.event_id"));
    logMerged(former, mentions, eventIds);
  }

  /** Says of each event whose id is gone what it became part of, so that it can still be cited. */
  private void logMerged(Set<String> former, List<String> mentions, List<String> eventIds) {
    NewRows log =
        new NewRows("changes", "run bigint", "what text", "id text", "change text", "into_id text");
    Set<String> now = new HashSet<>(eventIds);
    for (String id : new TreeSet<>(former)) {
      int mention = mentions.indexOf(id);
      if (!now.contains(id)) {
        String into = mention < 0 ? null : eventIds.get(mention);
        log.add(run, "event", id, into == null ? "removed" : "merged", into);
      }
    }
    session.insert(log);
  }

  /**
   * What a batch added.
   *
   * @param reports how many were not stored yet
   * @param mentions that they tell
   */
  record Added(int reports, int mentions) {}
}
