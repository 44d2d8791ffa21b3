package org.dateline.store.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** Whether the rows of events hold of their members what the members' own tables say. */
final class MembersCheck {
  /** Events that are held against the tables at a time. */
  private static final int CHUNK = 20_000;

  private final Session session;
  private final Map<String, List<Side>> actors = new HashMap<>();
  private final Map<String, List<Side>> recipients = new HashMap<>();
  private final Map<String, Map<Toll.Kind, Figure>> tolls = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private MembersCheck(Session session) {
    this.session = session;
  }

  /** How many rows hold something else. */
  static long wrong(Session session) {
    long wrong = 0;
    String from = "";
    while (true) {
      Sql sql = Sql.of("select id from events where id > ? order by id limit ?", from, CHUNK);
      List<String> ids = session.list(sql, row -> row.text("id"));
      if (ids.isEmpty()) {
        return wrong;
      }
      String last = ids.get(ids.size() - 1);
      wrong += new MembersCheck(session).wrong(from, last);
      from = last;
    }
  }

  private long wrong(String after, String last) {
    session.each(
        between("select * from event_parties", "event_id", after, last)
            .and("and aggregation = ? order by position", Rules.STORED.ruleName()),
        row -> {
          var side = row.text("side").equals("actor") ? actors : recipients;
          side.computeIfAbsent(row.text("event_id"), id -> new ArrayList<>()).add(side(row));
        });
    session.each(
        between("select * from event_tolls", "event_id", after, last)
            .and("and aggregation = ?", Rules.STORED.ruleName()),
        row ->
            tolls
                .computeIfAbsent(row.text("event_id"), id -> new EnumMap<>(Toll.Kind.class))
                .put(
                    Toll.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    new Figure(
                        row.countOrNull("low"), row.countOrNull("best"), row.countOrNull("high"))));
    session.each(
        between("select id, text from mentions", "id", after, last),
        row -> texts.put(row.text("id"), row.text("text")));
    return session.list(between("select * from events", "id", after, last), this::isRight).stream()
        .filter(right -> !right)
        .count();
  }

  private static Sql between(String select, String column, String after, String last) {
    return Sql.of(select + " where " + column + " > ? and " + column + " <= ?", after, last);
  }

  private static Side side(Row row) {
    return new Side(
        row.textOrNull("country"),
        row.words("sectors"),
        row.text("code"),
        row.text("party_id"),
        row.text("name"));
  }

  private boolean isRight(Row row) {
    String id = row.text("id");
    List<Side> acting = actors.getOrDefault(id, List.of());
    List<Side> receiving = recipients.getOrDefault(id, List.of());
    return acting.equals(Members.sides(row.text("actors")))
        && receiving.equals(Members.sides(row.text("recipients")))
        && tolls.getOrDefault(id, Map.of()).equals(Members.tolls(row.text("tolls")))
        && Objects.equals(texts.get(id), row.text("text"));
  }
}
