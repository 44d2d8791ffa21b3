package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.password4j.Password;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two coders, a reader and an administrator decide about the demonstration's events. */
class ReviewServerTest {
  @TempDir private static Path folder;
  private static Store store;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    String hash = Password.hash("rain in spring").withBcrypt().getResult();
    Path users = folder.resolve("users");
    Files.write(
        users,
        List.of(
            "ana:coder:" + hash, "ben:coder:" + hash, "ria:reader:" + hash, "max:admin:" + hash));
    store = Store.open(folder.resolve("demo.duckdb").toString());
    Settings settings = Settings.local(Accounts.ofUsers(users));
    server = Server.start(Knowledge.shipped(), store, settings, line -> {});
    server.ingestDemonstration();
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String cookie(String name) {
    String body = "{\"name\":\"" + name + "\",\"password\":\"rain in spring\"}";
    HttpResponse<String> response = client.post("/api/v1/session", body);
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private static JsonNode get(String path, String as) {
    return client.json(client.get("/api/v1" + path, "Cookie", as));
  }

  private static HttpResponse<String> decide(String body, String as) {
    return client.post("/api/v1/decisions", body, "Cookie", as, "Content-Type", "application/json");
  }

  private static List<String> queue(String by, String as) {
    List<String> ids = new ArrayList<>();
    get("/queue?by=" + by, as).path("events").forEach(e -> ids.add(e.path("id").asText()));
    return ids;
  }

  @Test
  void codersDecideBlindToEachOther() {
    String ana = cookie("ana");
    String ben = cookie("ben");
    String max = cookie("max");
    String event = queue("confidence", ana).get(0);
    HttpResponse<String> taken =
        decide("{\"decision\":\"reject\",\"event\":\"" + event + "\",\"reason\":\"a film\"}", ana);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(queue("confidence", ana)).doesNotContain(event);
    assertThat(queue("confidence", ben)).contains(event);
    assertThat(get("/decisions?event=" + event, ben).path("decisions")).isEmpty();
    assertThat(get("/decisions?event=" + event, max).path("decisions")).hasSize(1);
    for (JsonNode waiting : get("/queue", ben).path("events")) {
      assertThat(waiting.path("status").asText()).isEqualTo("unreviewed");
    }
    decide("{\"decision\":\"accept\",\"event\":\"" + event + "\"}", ben);
    JsonNode both = get("/decisions?event=" + event, ben).path("decisions");
    assertThat(both).hasSize(2);
    assertThat(both.path(0).path("reason").asText()).isEqualTo("a film");
    assertThat(both.path(0).path("by").asText()).isEqualTo("ana");
  }

  @Test
  void aDecisionIsCarriedOutAndUndone() {
    String max = cookie("max");
    String event = queue("disagreement", max).get(0);
    JsonNode edit =
        client.json(
            decide(
                "{\"decision\":\"edit\",\"event\":\""
                    + event
                    + "\",\"field\":\"killed\","
                    + "\"value\":{\"low\":3,\"best\":3,\"high\":4}}",
                max));
    assertThat(edit.path("decision").asText()).isEqualTo("edit");
    JsonNode edited = get("/events/" + event, max).path("event");
    assertThat(edited.path("status").asText()).isEqualTo("edited");
    assertThat(edited.path("tolls").path("killed").path("high").asInt()).isEqualTo(4);
    String undo = "{\"decision\":\"undo\",\"number\":" + edit.path("number") + "}";
    assertThat(decide(undo, max).statusCode()).isEqualTo(201);
    assertThat(get("/events/" + event, max).path("event").path("status").asText())
        .isEqualTo("unreviewed");
    assertThat(queue("disagreement", max)).contains(event);
  }

  @Test
  void whatOthersEditedLooksAsCodedToWhoHasNotDecided() {
    String ana = cookie("ana");
    String ben = cookie("ben");
    String event = queue("disagreement", ana).get(2);
    JsonNode coded = get("/events/" + event, ben).path("event");
    String edit = "{\"decision\":\"edit\",\"event\":\"" + event + "\",\"field\":";
    decide(edit + "\"type\",\"value\":\"AID\"}", ana);
    decide(edit + "\"actors\",\"value\":[{\"name\":\"Nobody\"}]}", ana);
    assertThat(get("/events/" + event, ana).path("event").path("type").asText()).isEqualTo("AID");
    assertThat(get("/events/" + event, ben).path("event")).isEqualTo(coded);
    assertThat(client.get("/api/v1/events?status=edited", "Cookie", ben).statusCode())
        .isEqualTo(403);
    assertThat(client.get("/api/v1/exports/csv", "Cookie", ben).statusCode()).isEqualTo(403);
    assertThat(get("/facets", ben).path("facets").has("status")).isFalse();
    decide("{\"decision\":\"accept\",\"event\":\"" + event + "\"}", ben);
    assertThat(get("/events/" + event, ben).path("event").path("type").asText()).isEqualTo("AID");
  }

  @Test
  void codersUndoOnlyWhatTheyDecidedThemselves() {
    String ana = cookie("ana");
    String event = queue("confidence", ana).get(3);
    String accept = "{\"decision\":\"accept\",\"event\":\"" + event + "\"}";
    String number = client.json(decide(accept, ana)).path("number").asText();
    String undo = "{\"decision\":\"undo\",\"number\":" + number + "}";
    assertThat(decide(undo, cookie("ben")).statusCode()).isEqualTo(403);
    assertThat(decide(undo, ana).statusCode()).isEqualTo(201);
    JsonNode log = get("/decisions?event=" + event, cookie("max")).path("decisions");
    assertThat(log.path(0).path("stands").asBoolean()).isFalse();
    assertThat(log.path(1).path("undoes").asText()).isEqualTo(number);
  }

  @Test
  void saysHowFarCodersAgree() {
    String ana = cookie("ana");
    String event = queue("confidence", ana).get(5);
    String accept = "{\"decision\":\"accept\",\"event\":\"" + event + "\"}";
    decide(accept, ana);
    decide(accept, cookie("ben"));
    JsonNode agreement = get("/agreement", ana);
    assertThat(agreement.findValuesAsText("field")).contains("event");
    assertThat(agreement.path(0).path("coders").path(0).asText()).isEqualTo("ana");
    assertThat(agreement.path(0).path("events").asInt()).isPositive();
  }

  @Test
  void eventsAreSplitAndMergedAgain() {
    String max = cookie("max");
    String event = queue("disagreement", max).get(1);
    JsonNode mentions = get("/events/" + event, max).path("mentions");
    String apart = mentions.path(mentions.size() - 1).path("id").asText();
    String split =
        "{\"decision\":\"split\",\"event\":\"" + event + "\",\"mentions\":[\"" + apart + "\"]}";
    assertThat(decide(split, max).statusCode()).isEqualTo(201);
    assertThat(get("/events/" + event, max).path("mentions")).hasSize(mentions.size() - 1);
    String merge =
        "{\"decision\":\"merge\",\"event\":\"" + event + "\",\"events\":[\"" + apart + "\"]}";
    assertThat(decide(merge, max).statusCode()).isEqualTo(201);
    assertThat(get("/events/" + event, max).path("mentions")).hasSize(mentions.size());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    String ana = cookie("ana");
    assertThat(decide("{\"decision\":\"applaud\"}", ana).statusCode()).isEqualTo(400);
    assertThat(decide("{\"decision\":\"accept\",\"event\":\"none\"}", ana).statusCode())
        .isEqualTo(404);
    String event = queue("confidence", ana).get(0);
    String odd = "{\"decision\":\"edit\",\"event\":\"" + event + "\",\"field\":\"type\",";
    assertThat(decide(odd + "\"value\":\"PARTY\"}", ana).statusCode()).isEqualTo(400);
    assertThat(decide("{\"decision\":\"undo\",\"number\":99999}", ana).statusCode()).isEqualTo(404);
    assertThat(client.get("/api/v1/queue?by=luck", "Cookie", ana).statusCode()).isEqualTo(400);
  }

  @Test
  void readersLookOn() {
    String ria = cookie("ria");
    assertThat(client.get("/api/v1/queue", "Cookie", ria).statusCode()).isEqualTo(403);
    assertThat(decide("{\"decision\":\"accept\",\"event\":\"x\"}", ria).statusCode())
        .isEqualTo(403);
    assertThat(client.get("/api/v1/decisions?event=x", "Cookie", ria).statusCode()).isEqualTo(200);
    assertThat(client.get("/api/v1/decisions", "Cookie", ria).statusCode()).isEqualTo(400);
  }
}
