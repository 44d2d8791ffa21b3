package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private static final List<String> LOG = new ArrayList<>();
  @TempDir private static Path folder;
  private static Store store;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() {
    store = Store.open(folder.resolve("test.duckdb").toString());
    server = Server.start(Knowledge.shipped(), store, Settings.local(), LOG::add);
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
    assertThat(LOG).isEmpty();
  }

  private static HttpResponse<String> code(String text) {
    return client.post("/api/v1/code", "{\"text\":" + quoted(text) + "}");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @Test
  void codesATextThatIsPasted() {
    HttpResponse<String> response =
        code("Gunmen attacked a convoy near Gao, killing four soldiers.");
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode report = client.json(response).path("reports").path(0);
    JsonNode event = report.path("events").path(0);
    assertThat(event.path("type").asText()).isEqualTo("ASSAULT");
    assertThat(event.path("toll").path(0).path("best").asInt()).isEqualTo(4);
    int begin = event.path("trigger").path("begin").asInt();
    assertThat(report.path("text").asText().substring(begin)).startsWith("attacked");
    assertThat(report.path("blocks").path(0).path("kind").asText()).isEqualTo("body");
  }

  @Test
  void countsOffsetsInCodePoints() {
    JsonNode report =
        client.json(code("😀 Police arrested ten students in Lagos.")).path("reports").path(0);
    JsonNode trigger = report.path("events").path(0).path("trigger");
    int begin = report.path("text").asText().offsetByCodePoints(0, trigger.path("begin").asInt());
    assertThat(report.path("text").asText().substring(begin)).startsWith("arrested");
  }

  @Test
  void saysWhyAReadingWasRejected() {
    JsonNode report = client.json(code("She suffered a heart attack.")).path("reports").path(0);
    assertThat(report.path("events")).isEmpty();
    assertThat(report.path("rejected").path(0).path("reason").asText()).isNotEmpty();
  }

  @Test
  void handsMarkupBackAsTextAndNeverAsMarkup() {
    HttpResponse<String> response = code("Rebels shelled <script>alert(1)</script> Kharkiv.");
    assertThat(response.headers().firstValue("Content-Type")).get().asString().contains("json");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(code(" ").statusCode()).isEqualTo(400);
    assertThat(client.post("/api/v1/code", "[]").statusCode()).isEqualTo(400);
    HttpResponse<String> broken = client.post("/api/v1/code", "{\"text\":");
    assertThat(broken.statusCode()).isEqualTo(400);
    assertThat(broken.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(client.json(broken).path("title").asText()).isEqualTo("Bad request");
    HttpResponse<String> date =
        client.post("/api/v1/code", "{\"text\":\"x\",\"published\":\"yesterday\"}");
    assertThat(client.json(date).path("detail").asText()).contains("2015-11-23");
  }

  @Test
  void refusesWhatIsTooLong() {
    HttpResponse<String> text = code("word ".repeat(CodeApi.LONGEST_TEXT / 4));
    assertThat(text.statusCode()).isEqualTo(413);
    assertThat(client.json(text).path("detail").asText()).contains("100,000");
    assertThat(code("word ".repeat(1_000_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void namesWhatCodesMean() {
    JsonNode names = client.json(client.get("/api/v1/names"));
    assertThat(names.path("countries").path("SYR").asText()).isEqualTo("Syria");
    assertThat(names.path("sectors").path("GOV").asText()).isEqualTo("government");
    assertThat(names.path("types")).hasSize(16);
  }

  @Test
  void showsFramesWithTheirExamples() {
    JsonNode frames = client.json(client.get("/api/v1/knowledge/frames"));
    JsonNode shell = null;
    for (JsonNode frame : frames) {
      shell = frame.path("id").asText().equals("assault.shell") ? frame : shell;
    }
    assertThat(shell).isNotNull();
    assertThat(shell.path("examples")).isNotEmpty();
    assertThat(shell.path("not")).isNotEmpty();
  }

  @Test
  void findsActorsByAllWordsOfAnyOfTheirNames() {
    JsonNode found = client.json(client.get("/api/v1/knowledge/actors?q=UNION%20african"));
    assertThat(found.findValuesAsText("name")).contains("African Union", "ATMIS");
    JsonNode all = client.json(client.get("/api/v1/knowledge/actors"));
    assertThat(all.path("total").asInt()).isGreaterThan(all.path("actors").size());
  }

  @Test
  void showsThePageAtEachOfItsViews() {
    HttpResponse<String> page = client.get("/knowledge?tab=actors");
    assertThat(page.body()).contains("/page.js");
    String tag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(client.get("/page.js").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(client.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    assertThat(client.get("/../../etc/passwd.txt").statusCode()).isIn(400, 404);
    assertThat(client.get("/%2e%2e/%2e%2e/pom.xml").statusCode()).isIn(400, 404);
    assertThat(client.get("/files.txt").statusCode()).isEqualTo(404);
    assertThat(client.get("/api/v1/code").statusCode()).isIn(404, 405);
  }

  @Test
  void saysWhetherItCanCode() {
    server.awaitReady();
    HttpResponse<String> health = client.get("/api/v1/health");
    assertThat(client.json(health).path("status").asText()).isEqualTo("ready");
  }
}
