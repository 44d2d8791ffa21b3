package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final String REPORTS =
      """
      {"id":"a","published":"2026-03-03","text":"Gunmen killed two guards in Herat on Monday."}
      {"id":"b","published":"2026-03-03","text":"Die Regierung hat am Montag mit den Gewerkschaften über die Löhne verhandelt und nichts erreicht."}
      """;

  @TempDir private Path folder;
  private Store store;
  private Server server;
  private Client client;

  @BeforeEach
  void start() {
    store = Store.open(folder.resolve("own.duckdb").toString());
    server = Server.start(Knowledge.shipped(), store, Settings.local(), line -> {});
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private JsonNode upload(String body) {
    HttpResponse<String> response =
        client.post("/api/v1/ingest", body, "Content-Type", "application/octet-stream");
    assertThat(response.statusCode()).isEqualTo(202);
    String job = client.json(response).path("job").asText();
    String events =
        client.get("/api/v1/ingest/" + job + "/progress", "Accept", "text/event-stream").body();
    assertThat(events).contains("event: progress").contains("\"state\":\"done\"");
    return client.json(client.get("/api/v1/ingest/" + job));
  }

  @Test
  void takesInAnUploadAndSaysWhatItLeftOut() {
    JsonNode done = upload(REPORTS);
    assertThat(done.path("reports").asInt()).isEqualTo(1);
    assertThat(done.path("skipped").asInt()).isEqualTo(1);
    assertThat(done.path("notes").path(0).asText()).contains("report b is not in English");
    assertThat(client.json(client.get("/api/v1/facets")).path("total").asInt()).isEqualTo(1);
    assertThat(upload(REPORTS).path("reports").asInt()).isZero();
    assertThat(client.json(client.get("/api/v1/facets")).path("total").asInt()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoUpload() {
    String type = "application/octet-stream";
    assertThat(client.post("/api/v1/ingest", "", "Content-Type", type).statusCode()).isEqualTo(400);
    assertThat(client.get("/api/v1/ingest/99").statusCode()).isEqualTo(404);
    assertThat(client.get("/api/v1/ingest/x").statusCode()).isEqualTo(404);
  }

  @Test
  void countsItsAnswers() {
    client.get("/api/v1/nothing");
    assertThat(client.get("/api/v1/metrics").body())
        .contains("dateline_answers_total{status=\"404\"} 1")
        .contains("dateline_memory_bytes");
  }
}
