package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server does what its description says, and describes all that it does. */
class OpenApiTest {
  @TempDir private static Path folder;
  private static Store store;
  private static Server server;
  private static Client client;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException {
    store = Store.open(folder.resolve("demo.duckdb").toString());
    server = Server.start(Knowledge.shipped(), store, Settings.local(), line -> {});
    server.ingestDemonstration();
    client = new Client(server.port());
    description = client.json(client.get("/api/v1/openapi.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void describesEachPathAndNoOther() {
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(described).containsExactlyInAnyOrderElementsOf(server.paths());
  }

  private static void check(String path, String method, HttpResponse<String> response) {
    JsonNode responses = description.path("paths").path(path).path(method).path("responses");
    JsonNode answer = responses.path(Integer.toString(response.statusCode()));
    JsonNode described = answer.isMissingNode() ? responses.path("default") : answer;
    String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    assertThat(described.path("content").fieldNames()).toIterable().as(path).contains(type);
    JsonNode schema = described.path("content").path(type).path("schema");
    assertThat(schemaOf(schema).validate(client.json(response))).as(response.body()).isEmpty();
  }

  private static JsonSchema schemaOf(JsonNode schema) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.setAll((ObjectNode) schema.deepCopy());
    whole.putObject("components").set("schemas", description.path("components").path("schemas"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/session",
        "/events",
        "/facets",
        "/timeline",
        "/places",
        "/pairs",
        "/actors",
        "/actors/unknown",
        "/aggregates",
        "/mentions",
        "/reports",
        "/exports",
        "/agreement",
        "/queue",
        "/names",
        "/knowledge/frames",
        "/knowledge/actors",
        "/health"
      })
  void answersAsDescribed(String path) {
    check(path, "get", client.get("/api/v1" + path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/events?limit=7&killed=1", "/events?text=no+such+words", "/facets?type=AID"})
  void answersFilteredAsDescribed(String path) {
    check(path.substring(0, path.indexOf('?')), "get", client.get("/api/v1" + path));
  }

  @Test
  void describesOneThingAsWell() {
    String id =
        client
            .json(client.get("/api/v1/events?killed=1"))
            .path("events")
            .path(0)
            .path("id")
            .asText();
    check("/events/{id}", "get", client.get("/api/v1/events/" + id));
    String accept = "{\"decision\":\"accept\",\"event\":\"" + id + "\"}";
    check("/decisions", "post", client.post("/api/v1/decisions", accept));
    check("/decisions", "get", client.get("/api/v1/decisions?event=" + id));
    check("/reports/{id}", "get", client.get("/api/v1/reports/gao-1"));
    check("/reports/{id}/coded", "get", client.get("/api/v1/reports/gao-1/coded"));
  }

  @Test
  void describesRefusals() {
    check("/events/{id}", "get", client.get("/api/v1/events/none"));
    check("/events", "get", client.get("/api/v1/events?limit=x"));
    check("/code", "post", client.post("/api/v1/code", "{}"));
    check("/decisions", "post", client.post("/api/v1/decisions", "{}"));
  }

  @Test
  void describesWhatIsSent() {
    String text = "{\"text\":\"Police arrested four miners in Lubumbashi on Sunday.\"}";
    check("/code", "post", client.post("/api/v1/code", text));
  }
}
