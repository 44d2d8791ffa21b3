package org.dateline.store.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.store.sql.NewRows;
import org.dateline.store.sql.Row;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;

/** The tables {@code decisions} and {@code decision_mentions} within one transaction. */
public final class DecisionLog {
  private final Session session;

  public DecisionLog(Session session) {
    this.session = session;
  }

  /** The number of the next decision. */
  public long next() {
    return session.number(Sql.of("select coalesce(max(number), 0) + 1 from decisions"));
  }

  /** Adds one. */
  public void add(Decision decision) {
    NewRows rows =
        new NewRows(
            "decisions",
            "number bigint",
            "decided_at timestamp",
            "decided_by text",
            "decision text",
            "event_id text",
            "field text",
            "value text",
            "reason text",
            "undoes bigint");
    rows.add(
        decision.number(),
        decision.at(),
        decision.by(),
        decision.verdict().word(),
        decision.eventId(),
        decision.field(),
        decision.value(),
        decision.reason(),
        decision.undoes());
    session.insert(rows);
    NewRows mentions = new NewRows("decision_mentions", "decision bigint", "mention_id text");
    decision.mentions().forEach(mention -> mentions.add(decision.number(), mention));
    session.insert(mentions);
  }

  /** All, in order. */
  public List<Decision> all() {
    return read(Sql.of("select * from decisions order by number"));
  }

  /** One. */
  public Optional<Decision> of(long number) {
    return read(Sql.of("select * from decisions where number = ?", number)).stream().findFirst();
  }

  /** Those about any of these mentions, in order. */
  public List<Decision> about(Collection<String> mentions) {
    return read(
        Sql.of("select * from decisions where number in")
            .and("(select decision from decision_mentions where mention_id")
            .in(mentions)
            .and(") order by number"));
  }

  /** Those about any mention of an event, or about an event of this id, in order. */
  public List<Decision> ofEvent(String eventId) {
    return read(
        Sql.of("select * from decisions where event_id = ? or number in", eventId)
            .and("(select d.decision from decision_mentions d")
            .and("join mentions m on m.id = d.mention_id where m.event_id = ?)", eventId)
            .and("order by number"));
  }

  /** What coders said of events, from the decisions that stand. */
  public List<Rating> ratings() {
    Map<Long, String> events = new HashMap<>();
    session.each(
        Sql.of("select d.decision, m.event_id, count(*) as mentions from decision_mentions d")
            .and("join mentions m on m.id = d.mention_id group by 1, 2 order by 1, 3 desc, 2"),
        row -> events.putIfAbsent(row.number("decision"), row.text("event_id")));
    return Ratings.of(standing(all()), events);
  }

  private List<Decision> read(Sql sql) {
    List<Decision> bare = session.list(sql, DecisionLog::decision);
    Map<Long, List<String>> mentions = new HashMap<>();
    LongStream numbers = bare.stream().mapToLong(Decision::number);
    session.each(
        Sql.of("select decision, mention_id from decision_mentions where decision")
            .in(numbers)
            .and("order by mention_id"),
        row ->
            mentions
                .computeIfAbsent(row.number("decision"), number -> new ArrayList<>())
                .add(row.text("mention_id")));
    return bare.stream()
        .map(
            decision -> withMentions(decision, mentions.getOrDefault(decision.number(), List.of())))
        .toList();
  }

  private static Decision decision(Row row) {
    return new Decision(
        row.number("number"),
        Objects.requireNonNull(row.instantOrNull("decided_at")),
        row.text("decided_by"),
        Verdict.of(row.text("decision")),
        row.text("event_id"),
        List.of(),
        row.textOrNull("field"),
        row.textOrNull("value"),
        row.textOrNull("reason"),
        row.numberOrNull("undoes"));
  }

  private static Decision withMentions(Decision bare, List<String> mentions) {
    return new Decision(
        bare.number(),
        bare.at(),
        bare.by(),
        bare.verdict(),
        bare.eventId(),
        mentions,
        bare.field(),
        bare.value(),
        bare.reason(),
        bare.undoes());
  }

  /** Those that hold: that were not undone, by an undoing that was not itself undone. */
  public static List<Decision> standing(List<Decision> inOrder) {
    Set<Long> undone = new HashSet<>();
    List<Decision> standing = new ArrayList<>();
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      Decision decision = inOrder.get(i);
      if (undone.contains(decision.number())) {
        continue;
      }
      if (decision.undoes() == null) {
        standing.add(0, decision);
      } else {
        undone.add(decision.undoes());
      }
    }
    return standing;
  }
}
