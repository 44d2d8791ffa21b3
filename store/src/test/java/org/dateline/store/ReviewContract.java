package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Versions;
import org.dateline.dedupe.Figure;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.ingest.Review;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Facets;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;
import org.dateline.store.review.Decision;
import org.dateline.store.review.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of people's decisions in every store, whatever its database. */
abstract class ReviewContract {
  private static final Instant NOW = Instant.parse("2021-04-01T12:00:00Z");
  private static final String ANA = "ana";

  private static List<CodedReport> coded;
  private Store store;
  private Review review;

  /** The address of an empty store. */
  abstract String address();

  @BeforeAll
  static void code() {
    coded = Articles.coded(Articles.BOMBING, Articles.BOMBING_AGAIN, Articles.VISIT);
  }

  @BeforeEach
  void open() {
    store = Store.open(address());
    review = store.review(Knowledge.shipped(), InstantSource.fixed(NOW));
    add(store, coded);
  }

  @AfterEach
  void close() {
    assertThat(store.faults()).isEmpty();
    store.close();
  }

  private static void add(Store store, List<CodedReport> reports) {
    try (Ingest ingest =
        store.ingest(Knowledge.shipped(), new Versions("1", "2", "3"), InstantSource.fixed(NOW))) {
      ingest.add(reports);
    }
  }

  private List<StoredEvent> events() {
    return store.events(EventFilter.ALL, null, 100).items();
  }

  private StoredEvent event(String type) {
    EventFilter filter =
        new EventFilter(Set.of(type), null, null, null, null, null, null, null, null, null, null);
    return store.events(filter, null, 1).items().get(0);
  }

  private long count(Status status) {
    return store.count(
        new EventFilter(Set.of(), null, null, null, null, null, null, null, null, null, status));
  }

  private List<String> mentions(String event) {
    return store.mentions(event).stream().map(StoredMention::id).toList();
  }

  @Test
  void acceptsAndRejects() {
    review.accept(event("CONSULT").id(), ANA);
    Decision no = review.reject(event("PROTEST").id(), "it was a parade", ANA);
    assertThat(event("CONSULT").status()).isEqualTo(Status.ACCEPTED);
    assertThat(event("PROTEST").status()).isEqualTo(Status.REJECTED);
    assertThat(count(Status.ACCEPTED)).isOne();
    assertThat(store.facets(EventFilter.ALL).counts().get("status"))
        .contains(new Facets.Count("rejected", 1));
    assertThat(no.reason()).isEqualTo("it was a parade");
    assertThat(store.decisions(event("PROTEST").id())).containsExactly(no);
    assertThat(store.decisions()).extracting(Decision::number).containsExactly(1L, 2L);
    assertThat(no.at()).isEqualTo(NOW);
    assertThat(no.by()).isEqualTo(ANA);
  }

  @Test
  void theLastDecisionHoldsAndCanBeUndone() {
    String visit = event("CONSULT").id();
    review.accept(visit, ANA);
    Decision no = review.reject(visit, null, "ben");
    assertThat(store.event(visit).orElseThrow().status()).isEqualTo(Status.REJECTED);
    Decision undo = review.undo(no.number(), "a slip", "ben");
    assertThat(store.event(visit).orElseThrow().status()).isEqualTo(Status.ACCEPTED);
    review.undo(undo.number(), null, "ben");
    assertThat(store.event(visit).orElseThrow().status()).isEqualTo(Status.REJECTED);
    assertThat(store.decisions(visit)).hasSize(4);
  }

  @Test
  void editsFields() {
    String visit = event("CONSULT").id();
    review.edit(visit, "type", "\"COOPERATE\"", null, ANA);
    review.edit(visit, "date", "{\"from\":\"2021-03-03\"}", null, ANA);
    review.edit(visit, "killed", "{\"low\":1,\"best\":2,\"high\":3}", null, ANA);
    review.edit(visit, "contexts", "[\"economic\"]", null, ANA);
    review.edit(
        visit,
        "place",
        "{\"name\":\"Bonn\",\"country\":\"DEU\",\"latitude\":50.7,\"longitude\":7.1}",
        "the second report says so",
        ANA);
    review.edit(visit, "actors", "[{\"name\":\"Ministers\",\"country\":\"FRA\"}]", null, ANA);
    StoredEvent edited = store.event(visit).orElseThrow();
    assertThat(edited.status()).isEqualTo(Status.EDITED);
    assertThat(edited.type()).isEqualTo("COOPERATE");
    assertThat(edited.quad()).isEqualTo("MATERIAL COOPERATION");
    assertThat(edited.modes()).isEmpty();
    assertThat(edited.contexts()).containsExactly("economic");
    assertThat(edited.when().from()).isEqualTo(LocalDate.of(2021, 3, 3));
    assertThat(edited.where().name()).isEqualTo("Bonn");
    assertThat(edited.actors()).extracting(StoredEvent.Side::name).containsExactly("Ministers");
    assertThat(edited.tolls()).containsEntry(Toll.Kind.KILLED, new Figure(1, 2, 3));
    review.edit(visit, "killed", "null", null, ANA);
    assertThat(store.event(visit).orElseThrow().tolls()).isEmpty();
  }

  @Test
  void mergesAndSplits() {
    int before = events().size();
    String visit = event("CONSULT").id();
    String protest = event("PROTEST").id();
    review.merge(List.of(visit, protest), null, ANA);
    assertThat(events()).hasSize(before - 1);
    StoredEvent merged =
        events().stream().filter(e -> e.rule().equals("by-hand")).findFirst().orElseThrow();
    assertThat(merged.status()).isEqualTo(Status.EDITED);
    assertThat(mentions(merged.id())).contains(visit, protest);
    Decision split = review.split(merged.id(), List.of(protest), "another place", ANA);
    assertThat(events()).hasSize(before);
    assertThat(store.event(protest).orElseThrow().mentions()).isOne();
    review.undo(split.number(), null, ANA);
    assertThat(events()).hasSize(before - 1);
  }

  @Test
  void holdOverEverySortOfReCoding() {
    StoredEvent bombing =
        events().stream().filter(e -> e.disputed().contains("killed")).findFirst().orElseThrow();
    List<String> told = mentions(bombing.id());
    assertThat(told.size()).isGreaterThan(1);
    String last = told.get(told.size() - 1);
    review.split(bombing.id(), List.of(last), null, ANA);
    review.edit(last, "killed", "{\"best\":14}", null, ANA);
    review.reject(event("PROTEST").id(), null, ANA);
    List<StoredEvent> before = events();
    String changed = Articles.VISIT.text() + " The weather was fine.";
    add(
        store,
        Articles.coded(Articles.report("c1", "Wire A", Articles.DAY, changed), Articles.COPY));
    assertThat(mentions(last)).containsExactly(last);
    assertThat(store.event(last).orElseThrow().tolls())
        .containsEntry(Toll.Kind.KILLED, new Figure(14, 14, 14));
    assertThat(event("PROTEST").status()).isEqualTo(Status.REJECTED);
    assertThat(events()).hasSameSizeAs(before);
  }

  @Test
  void codingAgainSaysWhatChanged() {
    StoredEvent protest = event("PROTEST");
    review.reject(protest.id(), null, ANA);
    List<String> before = events().stream().map(StoredEvent::id).toList();
    CodedReport visit = coded.get(2);
    String text = Articles.VISIT.text();
    String cut = text.substring(0, text.indexOf("Protesters"));
    List<CodedReport> others =
        Articles.coded(
            Articles.report("c1", "Wire A", Articles.DAY, text.replace("in Paris", "in Lyons")),
            Articles.report("c1", "Wire A", Articles.DAY, cut));
    try (Ingest ingest =
        store.ingest(Knowledge.shipped(), new Versions("1", "2", "4"), InstantSource.fixed(NOW))) {
      assertThat(ingest.addAgain(coded)).isEqualTo(3);
      assertThat(ingest.changes()).isEmpty();
      assertThat(events()).extracting(StoredEvent::id).isEqualTo(before);
      assertThat(event("PROTEST").status()).isEqualTo(Status.REJECTED);
      ingest.addAgain(others.subList(0, 1));
      assertThat(ingest.changes()).containsOnlyKeys("mention changed");
      ingest.addAgain(others.subList(1, 2));
      assertThat(ingest.changes())
          .containsOnlyKeys("mention changed", "mention removed", "event removed");
      ingest.addAgain(List.of(visit));
      assertThat(ingest.changes()).containsEntry("mention added", 1L);
    }
    assertThat(events()).extracting(StoredEvent::id).isEqualTo(before);
    assertThat(event("PROTEST").status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void refusesWhatMakesNoSense() {
    String visit = event("CONSULT").id();
    assertThatThrownBy(() -> review.accept("none", ANA)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> review.undo(7, null, ANA)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> review.split(visit, List.of("none"), null, ANA))
        .isInstanceOf(NoSuchElementException.class);
    for (String[] wrong :
        new String[][] {
          {"type", "\"WAR\""},
          {"type", "7"},
          {"contexts", "[\"weather\"]"},
          {"auxiliary", "[\"maybe\"]"},
          {"killed", "{\"best\":-1}"},
          {"killed", "{}"},
          {"date", "{\"from\":\"soon\"}"},
          {"place", "{\"name\":\"Bonn\",\"latitude\":91}"},
          {"id", "\"x\""},
          {"modes", "nonsense"}
        }) {
      assertThatThrownBy(() -> review.edit(visit, wrong[0], wrong[1], null, ANA))
          .as(wrong[0])
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> review.merge(List.of(visit), null, ANA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> review.split(visit, mentions(visit), null, ANA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.decisions()).isEmpty();
    assertThat(review.accept(visit, ANA).verdict()).isEqualTo(Verdict.ACCEPT);
  }
}
