package org.dateline.store.query;

import java.util.List;
import java.util.Optional;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling;
import org.dateline.store.merge.TellingJson;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Questions about mentions and the reports that hold them, within one transaction. */
public final class MentionQueries {
  private static final String COLUMNS = "select m.id, m.event_id, m.report_id, m.record";
  private final Session session;

  public MentionQueries(Session session) {
    this.session = session;
  }

  /** The mentions of an event, in the order of publication. */
  public List<StoredMention> ofEvent(String eventId) {
    return session.list(
        Sql.of(COLUMNS + " from mentions m join tellings t on t.mention_id = m.id")
            .and("where m.event_id = ?", eventId)
            .and("order by t.published_at nulls last, m.report_id, t.position, m.id"),
        MentionQueries::mention);
  }

  /** A page of the mentions of all events that a filter finds, by id. */
  public Page<StoredMention> page(EventFilter filter, @Nullable String cursor, int limit) {
    Sql sql = Sql.of(COLUMNS + " from mentions m join events e on e.id = m.event_id");
    Conditions.where(sql, filter)
        .and("and m.id > ? order by m.id limit ?", cursor == null ? "" : cursor, limit + 1);
    List<StoredMention> mentions = session.list(sql, MentionQueries::mention);
    if (mentions.size() <= limit) {
      return new Page<>(mentions, null);
    }
    return new Page<>(mentions.subList(0, limit), mentions.get(limit - 1).id());
  }

  private static StoredMention mention(Row row) {
    String id = row.text("id");
    String eventId = row.text("event_id");
    return new StoredMention(
        id, eventId, row.text("report_id"), withEvent(row.text("record"), eventId));
  }

  /** The record with another event's id: a report alone does not know which event it tells. */
  private static String withEvent(String record, String eventId) {
    String key = "\"event_id\":\"";
    int begin = record.indexOf(key) + key.length();
    int end = record.indexOf('"', begin);
    return record.substring(0, begin) + eventId + record.substring(end);
  }

  /** What each mention of an event says. */
  public Optional<Event> tellings(String eventId) {
    TellingJson json = new TellingJson();
    List<Telling> tellings =
        session.list(
            Sql.of("select t.telling from tellings t join mentions m on m.id = t.mention_id")
                .and("where m.event_id = ?", eventId),
            row -> json.read(row.text("telling")));
    return session
        .first(Sql.of("select rule from events where id = ?", eventId), row -> row.text("rule"))
        .map(rule -> new Event(rule, tellings));
  }

  public Optional<StoredReport> report(String id) {
    return session.first(Sql.of("select * from reports where id = ?", id), MentionQueries::report);
  }

  private static StoredReport report(Row row) {
    return new StoredReport(
        row.text("id"),
        row.textOrNull("title"),
        row.textOrNull("url"),
        row.textOrNull("publisher"),
        row.textOrNull("published"),
        row.instantOrNull("published_at"),
        row.text("language"),
        row.textOrNull("author"),
        row.textOrNull("country"),
        row.textOrNull("rights"),
        row.text("origin"),
        row.text("text"));
  }
}
