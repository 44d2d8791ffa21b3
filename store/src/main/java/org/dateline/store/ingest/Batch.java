package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.ReportDigest;
import org.dateline.dedupe.Sketch;
import org.dateline.dedupe.Telling;
import org.dateline.store.review.Judged;
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
   * other content replaces what was stored under its id. What an earlier version of a story
   * mentions, or one that was taken back, is removed.
   *
   * @param again whether one with the same content does so too
   * @return how many were added
   */
  Added add(Collection<CodedReport> coded, boolean again) {
    Map<String, CodedReport> news = news(coded, again);
    Outdated outdated = new Outdated(session, tools.versions(), news.values());
    Set<String> touched = new HashSet<>(outdated.ids());
    touched.addAll(news.keySet());
    Map<String, String> before = recordsOf(touched);
    Set<String> stored = hashes(session, touched).keySet();
    Set<String> gone = before.keySet();
    EventTable table = new EventTable(session, tools, run);
    Set<String> former = table.holding(gone);
    Map<String, String> origins = origins(news.values());
    ReportRows rows = new ReportRows(run);
    news.forEach(
        (id, report) ->
            rows.add(
                report, origins.getOrDefault(id, id), outdated.version(id), outdated.contains(id)));
    origins.keySet().removeAll(news.keySet());
    List<Telling> retold = retold(origins);
    retold.removeIf(telling -> gone.contains(telling.id()));
    List<Telling> tellings = new ArrayList<>(rows.tellings());
    tellings.addAll(retold);
    List<String> removed = new ArrayList<>(gone);
    retold.forEach(telling -> removed.add(telling.id()));
    List<Judged> events =
        tools.replay(session).of(tools.merging().apply(session, tellings, removed));
    former.addAll(table.holding(EventTable.mentions(events)));
    removeReports(news.keySet(), gone);
    session.update(Sql.of("update reports set outdated = true where id").in(outdated.ids()));
    rows.insert(session);
    new ChangeLog(session, run).mentions(before, recordsOf(stored));
    table.replace(former, events);
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

  /** The last of each id whose content is not stored, or all of them. */
  private Map<String, CodedReport> news(Collection<CodedReport> coded, boolean again) {
    Map<String, CodedReport> news = new LinkedHashMap<>();
    coded.forEach(report -> news.put(report.report().id(), report));
    if (again) {
      return news;
    }
    Map<String, String> stored = hashes(session, news.keySet());
    news.values()
        .removeIf(
            report -> ReportDigest.of(report.report()).equals(stored.get(report.report().id())));
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

  /** The records of the mentions of reports, by the mention's id. */
  private Map<String, String> recordsOf(Collection<String> reports) {
    Map<String, String> records = new TreeMap<>();
    session.each(
        Sql.of("select id, record from mentions where report_id").in(reports),
        row -> records.put(row.text("id"), row.text("record")));
    return records;
  }

  private void removeReports(Collection<String> reports, Collection<String> mentions) {
    session.update(Sql.of("delete from reports where id").in(reports));
    session.update(Sql.of("delete from sentences where report_id").in(reports));
    session.update(Sql.of("delete from terms where report_id").in(reports));
    session.update(Sql.of("delete from mentions where id").in(mentions));
    session.update(Sql.of("delete from mention_parties where mention_id").in(mentions));
  }

  /**
   * What a batch added.
   *
   * @param reports how many were not stored yet
   * @param mentions that they tell
   */
  record Added(int reports, int mentions) {}
}
