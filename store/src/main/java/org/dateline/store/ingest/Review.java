package org.dateline.store.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.review.Decision;
import org.dateline.store.review.DecisionLog;
import org.dateline.store.review.Judged;
import org.dateline.store.review.Verdict;
import org.dateline.store.sql.Database;
import org.dateline.store.sql.Session;
import org.dateline.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What people decide, written down and carried out, each in one transaction. Safe for use by many
 * threads.
 *
 * <p>All methods throw {@link NoSuchElementException} where there is no such event, mention or
 * decision, {@link IllegalArgumentException} where what is asked makes no sense, and return what
 * was written to the log.
 */
public final class Review {
  private final Database database;
  private final Tools tools;
  private final EditCheck check;
  private final InstantSource clock;

  /**
   * @param knowledge that merges and decides, and says what values there are
   * @param clock for the log
   */
  public Review(Database database, Knowledge knowledge, InstantSource clock) {
    this.database = database;
    this.tools = Tools.load(knowledge);
    this.check = new EditCheck(tools.ontology());
    this.clock = clock;
  }

  /** The event is one, with the values that it has. */
  public Decision accept(String eventId, String by) {
    return decide(session -> of(session, eventId), by, new Draft(Verdict.ACCEPT, null, null, null));
  }

  /**
   * It is no event.
   *
   * @param reason how "not an event because …" goes on, null where nobody says
   */
  public Decision reject(String eventId, @Nullable String reason, String by) {
    return decide(
        session -> of(session, eventId), by, new Draft(Verdict.REJECT, null, null, reason));
  }

  /**
   * It is an event, but a field has another value.
   *
   * @param field one of those that {@link org.dateline.store.review.Edits} names
   * @param value JSON, as an event's own
   */
  public Decision edit(
      String eventId, String field, String value, @Nullable String reason, String by) {
    check.check(field, value);
    return decide(
        session -> of(session, eventId), by, new Draft(Verdict.EDIT, field, value, reason));
  }

  /**
   * Several events are one.
   *
   * @param eventIds at least two
   */
  public Decision merge(Collection<String> eventIds, @Nullable String reason, String by) {
    Set<String> ids = new TreeSet<>(eventIds);
    if (ids.size() < 2) {
      throw new IllegalArgumentException("merging takes two events or more");
    }
    return decide(
        session -> {
          About first = of(session, eventIds.iterator().next());
          Set<String> mentions = new TreeSet<>();
          ids.forEach(id -> mentions.addAll(of(session, id).mentions()));
          return new About(first.eventId(), List.copyOf(mentions));
        },
        by,
        new Draft(Verdict.MERGE, null, null, reason));
  }

  /**
   * Some mentions of an event tell another one.
   *
   * @param mentionIds some of the event's, not all
   */
  public Decision split(
      String eventId, Collection<String> mentionIds, @Nullable String reason, String by) {
    return decide(
        session -> {
          Set<String> all = new HashSet<>(of(session, eventId).mentions());
          Set<String> apart = new TreeSet<>(mentionIds);
          if (!all.containsAll(apart)) {
            throw new NoSuchElementException("event " + eventId + " has no such mention");
          }
          if (apart.isEmpty() || apart.size() == all.size()) {
            throw new IllegalArgumentException("splitting takes some mentions, and leaves some");
          }
          return new About(eventId, List.copyOf(apart));
        },
        by,
        new Draft(Verdict.SPLIT, null, null, reason));
  }

  /**
   * A decision no longer holds. What was undone is done again by undoing that.
   *
   * @param number of the decision
   */
  public Decision undo(long number, @Nullable String reason, String by) {
    return database.write(
        session -> {
          Decision undone =
              new DecisionLog(session)
                  .of(number)
                  .orElseThrow(() -> new NoSuchElementException("there is no decision " + number));
          About about = new About(undone.eventId(), undone.mentions());
          return write(
              session,
              (next, now) ->
                  new Decision(
                      next,
                      now,
                      by,
                      Verdict.UNDO,
                      about.eventId(),
                      about.mentions(),
                      null,
                      null,
                      reason,
                      number));
        });
  }

  /** What a decision is about. */
  private record About(String eventId, List<String> mentions) {}

  /** What a decision says. */
  private record Draft(
      Verdict verdict, @Nullable String field, @Nullable String value, @Nullable String reason) {}

  /** Finds what a decision is about. */
  private interface Subject {
    About in(Session session);
  }

  private static About of(Session session, String eventId) {
    List<String> mentions =
        session.list(
            Sql.of("select id from mentions where event_id = ? order by id", eventId),
            row -> row.text("id"));
    if (mentions.isEmpty()) {
      throw new NoSuchElementException("there is no event " + eventId);
    }
    return new About(eventId, mentions);
  }

  private Decision decide(Subject subject, String by, Draft draft) {
    return database.write(
        session -> {
          About about = subject.in(session);
          return write(
              session,
              (next, now) ->
                  new Decision(
                      next,
                      now,
                      by,
                      draft.verdict(),
                      about.eventId(),
                      about.mentions(),
                      draft.field(),
                      draft.value(),
                      draft.reason(),
                      null));
        });
  }

  private Decision write(Session session, BiFunction<Long, Instant, Decision> make) {
    DecisionLog log = new DecisionLog(session);
    Decision decision = make.apply(log.next(), clock.instant());
    log.add(decision);
    List<Judged> judged =
        tools.replay(session).of(tools.merging().eventsOf(session, decision.mentions()));
    EventTable events = new EventTable(session, tools, EventTable.NO_RUN);
    events.replace(events.holding(EventTable.mentions(judged)), judged);
    return decision;
  }
}
