package org.dateline.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.RecordLines;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
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

  /** The mentions of events in the order of publication, by the event's id. */
  public Map<String, List<StoredMention>> ofEvents(List<String> eventIds) {
    Map<String, List<StoredMention>> mentions = new HashMap<>();
    session.each(
        Sql.of(COLUMNS + " from mentions m join tellings t on t.mention_id = m.id where m.event_id")
            .in(eventIds)
            .and("order by t.published_at nulls last, m.report_id, t.position, m.id"),
        row -> {
          StoredMention mention = mention(row);
          mentions.computeIfAbsent(mention.eventId(), id -> new ArrayList<>()).add(mention);
        });
    return mentions;
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

  static StoredMention mention(Row row) {
    String id = row.text("id");
    String eventId = row.text("event_id");
    return new StoredMention(
        id, eventId, row.text("report_id"), RecordLines.withEvent(row.text("record"), eventId));
  }

  /** What each mention of these events says, in the same order. */
  public List<Event> tellings(List<String> eventIds) {
    TellingJson json = new TellingJson();
    Map<String, List<Telling>> tellings = new HashMap<>();
    session.each(
        Sql.of("select m.event_id, t.telling from mentions m")
            .and("join tellings t on t.mention_id = m.id where m.event_id")
            .in(eventIds),
        row ->
            tellings
                .computeIfAbsent(row.text("event_id"), id -> new ArrayList<>())
                .add(json.read(row.text("telling"))));
    Map<String, Event> events = new HashMap<>();
    session.each(
        Sql.of("select id, rule from events where id").in(eventIds),
        row -> {
          List<Telling> told = tellings.getOrDefault(row.text("id"), List.of());
          events.put(row.text("id"), new Event(row.text("rule"), told));
        });
    return eventIds.stream().filter(events::containsKey).map(events::get).toList();
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
