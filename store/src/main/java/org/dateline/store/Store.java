package org.dateline.store;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.coding.Versions;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Event;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.ingest.Review;
import org.dateline.store.query.Consistency;
import org.dateline.store.query.Dimension;
import org.dateline.store.query.Disagreement;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.EventQueries;
import org.dateline.store.query.Facets;
import org.dateline.store.query.Hit;
import org.dateline.store.query.MentionQueries;
import org.dateline.store.query.Overviews;
import org.dateline.store.query.Page;
import org.dateline.store.query.Panel;
import org.dateline.store.query.PanelRow;
import org.dateline.store.query.Panels;
import org.dateline.store.query.ReportQueries;
import org.dateline.store.query.ReviewQueue;
import org.dateline.store.query.Search;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredHead;
import org.dateline.store.query.StoredMention;
import org.dateline.store.query.StoredReport;
import org.dateline.store.query.Total;
import org.dateline.store.query.Totals;
import org.dateline.store.review.Decision;
import org.dateline.store.review.DecisionLog;
import org.dateline.store.review.Rating;
import org.dateline.store.sql.Answer;
import org.dateline.store.sql.Database;
import org.dateline.store.sql.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reports, the event mentions that they tell, and the events that come of these, in a database.
 * Readers see one state of it and never wait for a writer. Safe for use by many threads.
 *
 * <pre>{@code
 * try (Store store = Store.open("dateline.duckdb")) {
 *   store.events(EventFilter.ALL, null, 20).items().forEach(event -> show(event.text()));
 * }
 * }</pre>
 *
 * All methods throw {@link StoreException} where the database fails.
 */
public final class Store implements AutoCloseable {
  private static final int PAGE = 500;

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens a store, makes it where there is none, and brings one of an earlier release up to date.
   *
   * @param address path of a DuckDB file, or a {@code jdbc:postgresql:} address
   * @throws StoreException where it cannot be opened, or a newer release made it
   */
  public static Store open(String address) {
    return new Store(Database.open(address));
  }

  /**
   * As {@link #open}, but a DuckDB file is held only while something is done, so that between
   * batches other processes can open it too.
   */
  public static Store openShared(String address) {
    return new Store(Database.openShared(address));
  }

  /** Opens a store that there is, so that nothing can be changed through it. */
  public static Store openReadOnly(String address) {
    return new Store(Database.openReadOnly(address));
  }

  /**
   * Begins a run that adds coded reports. To be closed.
   *
   * @param knowledge that merges and decides
   * @param versions what codes the reports
   * @param clock for the log of runs alone
   */
  public Ingest ingest(Knowledge knowledge, Versions versions, InstantSource clock) {
    return Ingest.begin(database, knowledge, versions, clock);
  }

  /**
   * What takes down people's decisions. To be kept, since it loads knowledge.
   *
   * @param knowledge that merges and decides
   * @param clock for the log
   */
  public Review review(Knowledge knowledge, InstantSource clock) {
    return new Review(database, knowledge, clock);
  }

  /**
   * Ids of events that somebody has yet to decide about, the most doubtful first.
   *
   * @param by who decides
   * @param limit how many at most
   */
  public List<String> queue(String by, ReviewQueue.Order order, int limit) {
    return database.read(session -> ReviewQueue.next(session, by, order, limit));
  }

  /** What people decided about an event or any of its mentions, in order, undone or not. */
  public List<Decision> decisions(String eventId) {
    return database.read(session -> new DecisionLog(session).ofEvent(eventId));
  }

  /** One entry of the log of what people decided. */
  public Optional<Decision> decision(long number) {
    return database.read(session -> new DecisionLog(session).of(number));
  }

  /** All that people decided, in order, undone or not. */
  public List<Decision> decisions() {
    return database.read(session -> new DecisionLog(session).all());
  }

  /** What coders said of events and of fields that somebody edited. */
  public List<Rating> ratings() {
    return database.read(session -> new DecisionLog(session).ratings());
  }

  /**
   * Events, latest first, undated ones last.
   *
   * @param cursor {@link Page#next} of the page before, null for the first
   * @param limit how many at most
   */
  public Page<StoredEvent> events(EventFilter filter, @Nullable String cursor, int limit) {
    return database.read(session -> new EventQueries(session).page(filter, cursor, limit));
  }

  /** Hands on all events with their mentions, latest first, from one state of the store. */
  public void each(EventFilter filter, BiConsumer<StoredEvent, List<StoredMention>> sink) {
    database.read(
        session -> {
          EventQueries events = new EventQueries(session);
          String cursor = null;
          do {
            Page<StoredEvent> page = events.page(filter, cursor, PAGE);
            var ids = page.items().stream().map(StoredEvent::id).toList();
            var mentions = new MentionQueries(session).ofEvents(ids);
            page.items()
                .forEach(event -> sink.accept(event, mentions.getOrDefault(event.id(), List.of())));
            cursor = page.next();
          } while (cursor != null);
          return this;
        });
  }

  /** How many events there are. */
  public long count(EventFilter filter) {
    return database.read(session -> new EventQueries(session).count(filter));
  }

  /** How the events are spread. */
  public Facets facets(EventFilter filter) {
    return database.read(session -> new EventQueries(session).facets(filter));
  }

  /** Sums over events by dimensions, in the order of their values, by the values of one rule. */
  public List<Total> totals(EventFilter filter, List<Dimension> dimensions, Aggregation rule) {
    return database.read(session -> new Totals(session).by(filter, dimensions, rule));
  }

  /** How often reports differ, by field, over the events that several origins tell. */
  public List<Disagreement> disagreement(EventFilter filter) {
    return database.read(session -> new Totals(session).disagreement(filter));
  }

  /** The rows of a panel by unit, and of each unit by time. */
  public List<PanelRow> panel(Panel panel, EventFilter filter, Aggregation rule) {
    return database.read(session -> new Panels(session).rows(panel, filter, rule));
  }

  /** One event. */
  public Optional<StoredEvent> event(String id) {
    return database.read(session -> new EventQueries(session).event(id));
  }

  /** What each mention says of an event, as {@link org.dateline.coding.EventWriter} prints it. */
  public Optional<Event> tellings(String eventId) {
    return tellings(List.of(eventId)).stream().findFirst();
  }

  /** What each mention says of events, in the same order. */
  public List<Event> tellings(List<String> eventIds) {
    return database.read(session -> new MentionQueries(session).tellings(eventIds));
  }

  /**
   * Runs a statement that a user wrote.
   *
   * @throws IllegalStateException where this store was not opened for reading alone
   */
  public void ask(String statement, Answer answer) {
    if (!database.isReadOnly()) {
      throw new IllegalStateException("open the store for reading alone");
    }
    database.read(
        session -> {
          session.ask(statement, answer);
          return this;
        });
  }

  /** The mentions of an event, in the order of publication. */
  public List<StoredMention> mentions(String eventId) {
    return database.read(session -> new MentionQueries(session).ofEvent(eventId));
  }

  /**
   * The mentions of all events that a filter finds, by their ids.
   *
   * @param cursor {@link Page#next} of the page before, null for the first
   * @param limit how many at most
   */
  public Page<StoredMention> mentions(EventFilter filter, @Nullable String cursor, int limit) {
    return database.read(session -> new MentionQueries(session).page(filter, cursor, limit));
  }

  /** The mentions that a report tells, in the order of its text. */
  public List<StoredMention> mentionsOfReport(String reportId) {
    return database.read(session -> new ReportQueries(session).mentions(reportId));
  }

  /** The reports that tell one story in the same words as a report: the first of them first. */
  public List<StoredHead> sameStory(String reportId) {
    return database.read(session -> new ReportQueries(session).sameStory(reportId));
  }

  /** The sentences of reports, by the report's id. */
  public Map<String, List<ReportQueries.SentenceSpan>> sentences(Collection<String> reports) {
    return database.read(session -> new ReportQueries(session).sentences(reports));
  }

  /** Totals over events: all that the question asks of one state of the store. */
  public <T> T overview(Function<Overviews, T> question) {
    return database.read(session -> question.apply(new Overviews(session)));
  }

  /**
   * Reports in which words stand, those that suit best first.
   *
   * @param text words; one that ends with {@code *} stands for all that begin so
   * @param limit how many at most
   */
  public List<Hit> search(String text, int limit) {
    return database.read(session -> new Search(session).find(text, limit));
  }

  /**
   * Reports, latest first, undated ones last.
   *
   * @param cursor {@link Page#next} of the page before, null for the first
   * @param limit how many at most
   */
  public Page<StoredHead> reports(@Nullable String cursor, int limit) {
    return database.read(session -> new ReportQueries(session).page(cursor, limit));
  }

  /** One report. */
  public Optional<StoredReport> report(String id) {
    return database.read(session -> new MentionQueries(session).report(id));
  }

  /** What does not hold between the tables, a sentence each: nothing, unless files were harmed. */
  public List<String> faults() {
    return database.read(Consistency::faults);
  }

  @Override
  public void close() {
    database.close();
  }
}
