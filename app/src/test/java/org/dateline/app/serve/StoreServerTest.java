package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the interface that shows a store, over the reports of the demonstration. */
class StoreServerTest {
  private static final String ASSAULTS = "type=ASSAULT&killed=1";

  private static final List<String> LOG = new ArrayList<>();
  @TempDir private static Path folder;
  private static Store store;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    store = Store.open(folder.resolve("demo.duckdb").toString());
    server = Server.start(Knowledge.shipped(), store, Settings.local(), LOG::add);
    server.ingestDemonstration();
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    assertThat(LOG).isEmpty();
  }

  private static JsonNode get(String path) {
    HttpResponse<String> response = client.get("/api/v1" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return client.json(response);
  }

  private static int status(String path) {
    return client.get("/api/v1" + path).statusCode();
  }

  private static String disputedEvent() {
    for (JsonNode event : get("/events?" + ASSAULTS + "&text=hodeida").path("events")) {
      if (event.path("reports").asInt() > 1) {
        return event.path("id").asText();
      }
    }
    throw new AssertionError("no event of several reports");
  }

  @Test
  void listsEventsOnceEachAcrossPages() {
    long total = get("/facets").path("total").asLong();
    Set<String> seen = new HashSet<>();
    String cursor = "";
    int pages = 0;
    do {
      JsonNode page = get("/events?limit=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.path("events")
          .forEach(event -> assertThat(seen.add(event.path("id").asText())).isTrue());
      cursor = page.path("next").asText("");
      pages++;
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    assertThat(seen).hasSize((int) total);
    assertThat(pages).isGreaterThan(5);
  }

  @Test
  void filtersByWhatTheAddressSays() {
    JsonNode events = get("/events?" + ASSAULTS).path("events");
    assertThat(events).isNotEmpty();
    for (JsonNode event : events) {
      assertThat(event.path("type").asText()).isEqualTo("ASSAULT");
      assertThat(event.path("tolls").path("killed").path("best").asInt()).isPositive();
    }
    assertThat(get("/facets?" + ASSAULTS).path("total").asInt()).isEqualTo(events.size());
    assertThat(get("/facets?from=2026-04-01&to=2026-04-02").path("total").asInt()).isPositive();
    assertThat(get("/facets?actor=COL").path("total").asInt()).isPositive();
    int all = get("/facets").path("total").asInt();
    assertThat(get("/facets?confidence=0").path("total").asInt()).isEqualTo(all);
    assertThat(get("/facets?confidence=0.8").path("total").asInt()).isBetween(1, all - 1);
  }

  @Test
  void refusesFiltersThatCannotBe() {
    assertThat(status("/events?typ=ASSAULT")).isEqualTo(400);
    assertThat(status("/events?from=yesterday")).isEqualTo(400);
    assertThat(status("/events?killed=many")).isEqualTo(400);
    assertThat(status("/events?confidence=1.1")).isEqualTo(400);
    assertThat(status("/events?confidence=NaN")).isEqualTo(400);
    assertThat(status("/events?status=maybe")).isEqualTo(400);
    assertThat(status("/events?limit=0")).isEqualTo(400);
    assertThat(status("/events?limit=100000")).isEqualTo(400);
    assertThat(status("/events?cursor=here")).isEqualTo(400);
    assertThat(status("/facets?text=" + "x".repeat(201))).isEqualTo(400);
  }

  @Test
  void takesNoStatementForAFilter() {
    String quote = "%27%20or%20%271%27%3D%271";
    assertThat(get("/facets?actor=" + quote).path("total").asInt()).isZero();
    assertThat(get("/facets?text=%27%3Bdrop%20table%20events%3B--").path("total").asInt()).isZero();
    assertThat(get("/facets").path("total").asInt()).isPositive();
  }

  @Test
  void showsWhatEachReportSaysOfAnEvent() {
    JsonNode page = get("/events/" + disputedEvent());
    assertThat(page.path("event").path("disputed")).isNotEmpty();
    assertThat(page.path("mentions")).hasSizeGreaterThan(1);
    for (JsonNode mention : page.path("mentions")) {
      int begin = mention.path("trigger").path("begin").asInt() - mention.path("begin").asInt();
      String words = mention.path("trigger").path("text").asText();
      assertThat(mention.path("text").asText().substring(begin)).startsWith(words);
    }
    JsonNode killed = page.path("claims").path("tolls").path(0);
    assertThat(killed.path("claims")).hasSizeGreaterThan(1);
  }

  @Test
  void showsAReportWithItsMentionsAndWhy() {
    JsonNode report = get("/reports/hodeida-1");
    assertThat(report.path("same_story").findValuesAsText("id")).containsExactly("hodeida-1");
    assertThat(report.path("report").path("publisher").asText()).isEqualTo("Coastal Wire");
    assertThat(report.path("events")).isNotEmpty();
    assertThat(report.path("blocks").path(0).path("kind").asText()).isEqualTo("dateline");
    assertThat(report.path("sentences")).hasSize(2);
    JsonNode coded = get("/reports/hodeida-1/coded");
    String stored = report.path("events").path(0).path("id").asText();
    assertThat(coded.path("events").findValuesAsText("id")).contains(stored);
  }

  @Test
  void saysThatThereIsNoSuchThing() {
    assertThat(status("/events/0000000000000000")).isEqualTo(404);
    assertThat(status("/reports/nothing")).isEqualTo(404);
    assertThat(status("/reports/..%2f..%2fetc%2fpasswd")).isIn(400, 404);
  }

  @Test
  void sendsNothingTwice() {
    HttpResponse<String> first = client.get("/api/v1/facets");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get("/api/v1/facets", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(client.get("/api/v1/facets?type=AID", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void totalsAddUpToTheEvents() {
    long dated = 0;
    for (JsonNode day : get("/timeline?type=ASSAULT").path("days")) {
      dated += day.path("events").asLong();
    }
    long undated = 0;
    for (JsonNode event : get("/events?type=ASSAULT&limit=200").path("events")) {
      undated += event.path("date").hasNonNull("from") ? 0 : 1;
    }
    assertThat(undated).isPositive();
    assertThat(dated + undated).isEqualTo(get("/facets?type=ASSAULT").path("total").asLong());
    assertThat(get("/timeline").path("reports").findValuesAsText("reports")).isNotEmpty();
    for (JsonNode place : get("/places?country=KEN")) {
      assertThat(place.path("name").asText()).isEqualTo("Nairobi");
      assertThat(place.path("precision").asText()).isEqualTo("city");
    }
    JsonNode pair = get("/pairs").path(0);
    assertThat(pair.path("events").asInt()).isPositive();
    assertThat(pair.path("score").asDouble()).isBetween(-10.0, 10.0);
  }

  @Test
  void exportsWhatIsSeenInEachShape() {
    long total = get("/facets?" + ASSAULTS).path("total").asLong();
    HttpResponse<String> csv = client.get("/api/v1/exports/csv?" + ASSAULTS);
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("events.csv");
    assertThat(csv.body().lines()).hasSize((int) total + 1);
    for (JsonNode shape : get("/exports")) {
      String path = "/exports/" + shape.path("shape").asText() + "?" + ASSAULTS;
      assertThat(status(path)).as(path).isEqualTo(200);
    }
    String folder = client.get("/api/v1/exports/brat?" + ASSAULTS).body();
    assertThat(folder).startsWith("PK").contains(".ann");
    assertThat(status("/exports/xls")).isEqualTo(404);
    assertThat(status("/exports/csv?typ=x")).isEqualTo(400);
  }

  @Test
  void listsMentionsAndReportsPageByPage() {
    JsonNode first = get("/mentions?limit=5&" + ASSAULTS);
    assertThat(first.path("mentions")).hasSize(5);
    JsonNode second =
        get("/mentions?limit=5&" + ASSAULTS + "&cursor=" + first.path("next").asText());
    assertThat(second.path("mentions").findValuesAsText("id"))
        .doesNotContainAnyElementsOf(first.path("mentions").findValuesAsText("id"));
    Set<String> seen = new HashSet<>();
    String cursor = "";
    do {
      JsonNode page = get("/reports?limit=20" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.path("reports").forEach(head -> assertThat(seen.add(head.path("id").asText())).isTrue());
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    assertThat(seen).hasSize(49);
    assertThat(get("/reports?text=hodeida").path("reports").findValuesAsText("id"))
        .contains("hodeida-1");
    assertThat(status("/reports?cursor=here")).isEqualTo(400);
  }

  @Test
  void saysWhoTakesPartAndWhoHasNoEntry() {
    JsonNode known = get("/actors?type=ASSAULT");
    assertThat(known.findValuesAsText("name")).contains("Houthis");
    JsonNode unknown = get("/actors/unknown");
    assertThat(unknown.findValuesAsText("name")).doesNotContain("Police", "Gunmen", "Houthis");
    for (JsonNode name : unknown) {
      assertThat(name.path("text").asText()).isNotEmpty();
      assertThat(name.path("mentions").asInt()).isPositive();
    }
  }

  @Test
  void sumsByDimensions() {
    long events = 0;
    for (JsonNode row : get("/aggregates?by=country,month&type=ASSAULT").path("rows")) {
      assertThat(row.path("group").path("month").asText()).matches("|\\d{4}-\\d\\d-01");
      events += row.path("events").asLong();
    }
    assertThat(events).isEqualTo(get("/facets?type=ASSAULT&auxiliary=none").path("total").asLong());
    assertThat(get("/aggregates?rule=conservative").path("rows")).hasSize(1);
    assertThat(status("/aggregates?by=colour")).isEqualTo(400);
    assertThat(status("/aggregates?by=day,week,month,year,type")).isEqualTo(400);
    assertThat(status("/aggregates?rule=loudest")).isEqualTo(400);
  }
}
