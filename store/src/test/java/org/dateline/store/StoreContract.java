package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import org.dateline.quantity.Toll;
import org.dateline.report.Edition;
import org.dateline.report.Edition.Standing;
import org.dateline.report.Imprint;
import org.dateline.report.Report;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Facets;
import org.dateline.store.query.Hit;
import org.dateline.store.query.Overviews;
import org.dateline.store.query.Page;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredHead;
import org.dateline.store.query.StoredMention;
import org.dateline.store.query.StoredReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whatever its database. */
abstract class StoreContract {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Versions VERSIONS = new Versions("1", "2", "3");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-04-01T12:00:00Z"));

  private static List<CodedReport> coded;
  private Store store;

  /** The address of an empty store. */
  abstract String address();

  @BeforeAll
  static void code() {
    coded = Articles.coded(Articles.BOMBING, Articles.BOMBING_AGAIN, Articles.VISIT, Articles.COPY);
  }

  @BeforeEach
  void open() {
    store = Store.open(address());
  }

  @AfterEach
  void close() {
    assertThat(store.faults()).isEmpty();
    store.close();
  }

  private int add(List<CodedReport> reports) {
    try (Ingest ingest = store.ingest(KNOWLEDGE, VERSIONS, CLOCK)) {
      return ingest.add(reports);
    }
  }

  /** A version of a story as its source numbers it. */
  private static CodedReport version(String story, int number, Standing standing) {
    String text = "Gunmen killed %d soldiers in Gao, Mali, on Friday, the army said.";
    Report plain =
        Articles.report(story + ":" + number, "Wire A", Articles.DAY, text.formatted(number + 20));
    Imprint imprint = new Imprint(null, null, null, null, new Edition(story, number, standing));
    Report edition =
        new Report(
            plain.id(),
            plain.title(),
            null,
            plain.publisher(),
            plain.published(),
            "en",
            plain.text(),
            plain.layout(),
            null,
            imprint);
    return Articles.coded(edition).get(0);
  }

  @Test
  void aLaterVersionTakesTheEarlierOnesPlaceInWhateverOrderTheyCome() {
    add(List.of(version("one", 1, Standing.USABLE)));
    assertThat(store.mentionsOfReport("one:1")).hasSize(1);
    add(List.of(version("one", 2, Standing.USABLE)));
    add(List.of(version("two", 2, Standing.USABLE)));
    add(List.of(version("two", 1, Standing.USABLE)));
    for (String story : List.of("one", "two")) {
      assertThat(store.mentionsOfReport(story + ":1")).isEmpty();
      assertThat(store.mentionsOfReport(story + ":2")).hasSize(1);
      assertThat(store.report(story + ":1")).isPresent();
    }
    assertThat(store.count(killed(22))).isEqualTo(1);
    assertThat(store.count(EventFilter.ALL)).isEqualTo(1);
  }

  @Test
  void aStoryThatIsTakenBackTellsNothing() {
    add(List.of(version("one", 1, Standing.USABLE)));
    assertThat(store.count(EventFilter.ALL)).isEqualTo(1);
    add(List.of(version("one", 2, Standing.WITHDRAWN)));
    assertThat(store.count(EventFilter.ALL)).isZero();
    add(List.of(version("one", 3, Standing.USABLE)));
    assertThat(store.count(EventFilter.ALL)).isZero();
  }

  private static EventFilter types(String... types) {
    return new EventFilter(
        Set.of(types), null, null, null, null, null, null, null, null, null, null);
  }

  private StoredEvent bombing() {
    return store.events(killed(11), null, 1).items().get(0);
  }

  private static EventFilter killed(int least) {
    return new EventFilter(Set.of(), null, null, null, null, null, null, least, null, null, null);
  }

  private List<String> eventIds() {
    return store.events(EventFilter.ALL, null, 100).items().stream().map(StoredEvent::id).toList();
  }

  @Test
  void anEmptyStoreHasNothing() {
    assertThat(store.count(EventFilter.ALL)).isZero();
    assertThat(store.events(EventFilter.ALL, null, 10)).isEqualTo(new Page<>(List.of(), null));
    assertThat(store.event("x")).isEmpty();
    assertThat(store.report("x")).isEmpty();
    assertThat(store.mentions("x")).isEmpty();
    assertThat(store.tellings("x")).isEmpty();
  }

  @Test
  void keepsReportsAsTheyCame() {
    add(coded);
    StoredReport report = store.report("a1").orElseThrow();
    assertThat(report.text()).isEqualTo(Articles.BOMBING.text());
    assertThat(report.publisher()).isEqualTo("Wire A");
    assertThat(report.published()).isEqualTo("2021-03-06");
    assertThat(report.publishedAt()).isEqualTo(Instant.parse("2021-03-06T00:00:00Z"));
    assertThat(report.url()).isNull();
  }

  @Test
  void copiesShareAnOrigin() {
    add(coded);
    assertThat(store.report("a1").orElseThrow().origin()).isEqualTo("a1");
    assertThat(store.report("d1").orElseThrow().origin()).isEqualTo("a1");
    assertThat(store.report("b1").orElseThrow().origin()).isEqualTo("b1");
    assertThat(store.sameStory("d1")).extracting(StoredHead::id).containsExactly("a1", "d1");
    assertThat(store.sameStory("b1")).extracting(StoredHead::id).containsExactly("b1");
    assertThat(store.sameStory("nothing")).isEmpty();
    assertThat(bombing().origins()).isEqualTo(bombing().reports() - 1);
  }

  @Test
  void searchesReports() {
    add(coded);
    assertThat(store.search("chancellor", 10)).extracting(Hit::reportId).containsExactly("c1");
    assertThat(store.search("KABUL market merkel", 10))
        .extracting(Hit::reportId)
        .containsExactlyInAnyOrder("a1", "b1", "c1", "d1");
    assertThat(store.search("chancel*", 10)).extracting(Hit::title).containsExactly("Title of c1");
    assertThat(store.search("chancel", 10)).isEmpty();
    assertThat(store.search("' %", 10)).isEmpty();
    assertThat(store.search("officials taliban", 1)).hasSize(1);
  }

  @Test
  void mergesTheMentionsOfOneHappening() {
    add(coded);
    StoredEvent bombing = bombing();
    assertThat(bombing.type()).isEqualTo("ASSAULT");
    assertThat(bombing.reports()).isEqualTo(3);
    assertThat(bombing.tolls().get(Toll.Kind.KILLED).low()).isEqualTo(11);
    assertThat(bombing.tolls().get(Toll.Kind.KILLED).high()).isEqualTo(15);
    assertThat(bombing.disputed()).contains("killed");
    assertThat(bombing.where().country()).isEqualTo("AFG");
    assertThat(bombing.when().from()).isEqualTo(LocalDate.of(2021, 3, 5));
    assertThat(bombing.status()).isEqualTo(Status.UNREVIEWED);
    assertThat(bombing.text()).startsWith("A car bomb exploded");
  }

  @Test
  void keepsWhatEachMentionSays() {
    add(coded);
    StoredEvent bombing = bombing();
    List<StoredMention> mentions = store.mentions(bombing.id());
    assertThat(mentions).hasSize(bombing.mentions());
    assertThat(mentions.get(0).id()).isEqualTo(bombing.id());
    assertThat(mentions).extracting(StoredMention::reportId).contains("a1", "b1", "d1");
    assertThat(mentions)
        .allSatisfy(
            mention -> {
              assertThat(mention.eventId()).isEqualTo(bombing.id());
              assertThat(mention.record())
                  .startsWith("{\"id\":\"" + mention.id() + "\"")
                  .contains("\"event_id\":\"" + bombing.id() + "\"");
            });
    assertThat(store.tellings(bombing.id()).orElseThrow().tellings())
        .extracting("id")
        .containsExactlyElementsOf(mentions.stream().map(StoredMention::id).toList());
  }

  @Test
  void theSameReportTwiceIsOne() {
    assertThat(add(coded)).isEqualTo(4);
    List<String> before = eventIds();
    assertThat(add(coded)).isZero();
    assertThat(eventIds()).isEqualTo(before);
    List<CodedReport> twice = new ArrayList<>(coded);
    twice.addAll(coded);
    assertThat(add(twice)).isZero();
  }

  @Test
  void theOrderAndTheBatchesDoNotMatter() {
    add(coded);
    List<StoredEvent> atOnce = store.events(EventFilter.ALL, null, 100).items();
    List<CodedReport> reversed = new ArrayList<>(coded);
    Collections.reverse(reversed);
    try (Store other = Store.open(address());
        Ingest ingest = other.ingest(KNOWLEDGE, VERSIONS, CLOCK)) {
      reversed.forEach(report -> ingest.add(List.of(report)));
      assertThat(other.events(EventFilter.ALL, null, 100).items()).isEqualTo(atOnce);
      assertThat(other.report("a1").orElseThrow().origin()).isEqualTo("a1");
      assertThat(other.report("d1").orElseThrow().origin()).isEqualTo("a1");
      assertThat(other.faults()).isEmpty();
    }
  }

  @Test
  void anotherEditionReplacesAReport() {
    add(coded);
    String text = Articles.BOMBING_AGAIN.text().replace("15", "17");
    List<CodedReport> edition =
        Articles.coded(Articles.report("b1", "Wire B", Articles.DAY.plusDays(1), text));
    assertThat(add(edition)).isEqualTo(1);
    assertThat(store.report("b1").orElseThrow().text()).isEqualTo(text);
    assertThat(bombing().reports()).isEqualTo(3);
    assertThat(bombing().tolls().get(Toll.Kind.KILLED).high()).isEqualTo(17);
  }

  @Test
  void ofTwoReportsOfOneIdTheLaterHolds() {
    Report one = Articles.report("n1", "Wire A", Articles.DAY, Articles.BOMBING.text());
    Report other = Articles.report("n1", "Wire A", Articles.DAY, Articles.VISIT.text());
    try (Ingest ingest = store.ingest(KNOWLEDGE, VERSIONS, CLOCK)) {
      Ingest.News news = ingest.news(List.of(one, one, other));
      assertThat(news.missing()).containsExactly(one, other);
      assertThat(news.replacing()).containsExactly(other);
      ingest.add(Articles.coded(one, other));
    }
    assertThat(store.report("n1").orElseThrow().text()).isEqualTo(Articles.VISIT.text());
  }

  @Test
  void knowsWhatItHolds() {
    add(coded);
    try (Ingest ingest = store.ingest(KNOWLEDGE, VERSIONS, CLOCK)) {
      Report changed = Articles.report("a1", "Wire A", Articles.DAY, "Else.");
      Ingest.News news = ingest.news(List.of(Articles.BOMBING, changed, Articles.VISIT));
      assertThat(news.missing()).containsExactly(changed);
      assertThat(news.replacing()).containsExactly(changed);
      ingest.fail("z: unreadable");
    }
  }

  @Test
  void filters() {
    add(coded);
    assertThat(store.count(EventFilter.ALL)).isGreaterThan(2);
    assertThat(store.count(types("CONSULT"))).isEqualTo(1);
    assertThat(store.count(types("CONSULT", "PROTEST"))).isEqualTo(2);
    assertThat(store.count(killed(12))).isLessThanOrEqualTo(1);
    assertThat(store.count(killed(100))).isZero();
    assertThat(found(null, null, "DEU", null)).isOne();
    assertThat(found("FRA", "DEU", null, null)).isOne();
    assertThat(found("macron", null, null, null)).isOne();
    assertThat(found("100% macron", null, null, null)).isZero();
    assertThat(found(null, null, null, "AGAINST the talks")).isOne();
  }

  private long found(String actor, String recipient, String country, String text) {
    return store.count(
        new EventFilter(
            Set.of(), actor, recipient, country, null, null, null, null, null, text, null));
  }

  @Test
  void anEventIsAsSureAsItsSurestMention() {
    add(coded);
    double surest =
        coded.stream()
            .flatMap(report -> report.records().stream())
            .mapToDouble(record -> record.mention().confidence())
            .max()
            .orElseThrow();
    assertThat(store.count(sure(0))).isEqualTo(store.count(EventFilter.ALL));
    assertThat(store.count(sure(surest))).isPositive();
    assertThat(store.count(sure(Math.nextUp(surest)))).isZero();
  }

  private static EventFilter sure(double least) {
    return new EventFilter(Set.of(), null, null, null, null, null, null, null, least, null, null);
  }

  @Test
  void filtersByDayAndStanding() {
    add(coded);
    LocalDate thursday = LocalDate.of(2021, 3, 4);
    EventFilter onThursday =
        new EventFilter(
            Set.of(),
            null,
            null,
            null,
            thursday,
            thursday,
            "none",
            null,
            null,
            null,
            Status.UNREVIEWED);
    assertThat(store.events(onThursday, null, 10).items())
        .extracting(StoredEvent::type)
        .contains("CONSULT", "PROTEST");
    EventFilter negated =
        new EventFilter(
            Set.of(), null, null, null, null, null, "negation", null, null, null, Status.ACCEPTED);
    assertThat(store.count(negated)).isZero();
  }

  @Test
  void pagesHoldEachEventOnce() {
    add(coded);
    List<String> all = eventIds();
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      Page<StoredEvent> page = store.events(EventFilter.ALL, cursor, 1);
      page.items().forEach(event -> paged.add(event.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    assertThatThrownBy(() -> store.events(EventFilter.ALL, "nonsense", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pagesOfMentionsHoldEachOnce() {
    add(coded);
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      Page<StoredMention> page = store.mentions(EventFilter.ALL, cursor, 2);
      page.items().forEach(mention -> ids.add(mention.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(coded.stream().mapToInt(report -> report.records().size()).sum());
  }

  @Test
  void countsByField() {
    add(coded);
    Facets facets = store.facets(EventFilter.ALL);
    assertThat(facets.counts().get("type")).contains(new Facets.Count("CONSULT", 1));
    assertThat(facets.counts().get("actor")).extracting(Facets.Count::value).contains("FRA");
    assertThat(facets.counts().get("year"))
        .containsExactly(new Facets.Count("2021", store.count(EventFilter.ALL)));
  }

  @Test
  void totalsByDayPlaceAndPair() {
    add(coded);
    long events = store.count(EventFilter.ALL);
    List<Overviews.DayTotal> days = store.overview(o -> o.days(EventFilter.ALL));
    assertThat(days.stream().mapToLong(Overviews.DayTotal::events).sum())
        .isLessThanOrEqualTo(events);
    assertThat(days).isSortedAccordingTo(Comparator.comparing(Overviews.DayTotal::day));
    assertThat(store.overview(Overviews::reports)).isNotEmpty();
    Overviews.PlaceTotal place = store.overview(o -> o.places(killed(11), 1)).get(0);
    assertThat(place.place()).isEqualTo(bombing().where().name());
    assertThat(place.killed()).isGreaterThanOrEqualTo(11);
    Overviews.PairTotal pair = store.overview(o -> o.pairs(EventFilter.ALL, 1)).get(0);
    assertThat(pair.actor().code()).isNotEqualTo("---");
    assertThat(pair.score()).isBetween(-10.0, 10.0);
  }

  @Test
  void findsWhatStandsInAReport() {
    add(coded);
    String id = coded.get(0).report().id();
    List<StoredMention> mentions = store.mentionsOfReport(id);
    assertThat(mentions).hasSameSizeAs(coded.get(0).records());
    assertThat(store.sentences(List.of(id)).get(id))
        .hasSameSizeAs(coded.get(0).analysis().trees())
        .allMatch(sentence -> sentence.begin() < sentence.end());
    assertThat(store.sentences(List.of("no such report"))).isEmpty();
  }
}
