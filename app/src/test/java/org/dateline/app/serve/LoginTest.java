package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Password;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with users, and somebody who is none of them. */
class LoginTest {
  @TempDir private static Path folder;
  private static Store store;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    String hash = Password.hash("rain in spring").withBcrypt().getResult();
    Path users = folder.resolve("users");
    Files.write(users, List.of("ana:coder:" + hash, "ria:reader:" + hash, "max:admin:" + hash));
    store = Store.open(folder.resolve("empty.duckdb").toString());
    Settings settings = Settings.local(Accounts.ofUsers(users));
    server = Server.start(Knowledge.shipped(), store, settings, line -> {});
    client = new Client(server.port());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> login(String name, String password) {
    String body = "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
    return client.post("/api/v1/session", body);
  }

  private static String cookie(String name) {
    HttpResponse<String> response = login(name, "rain in spring");
    assertThat(response.statusCode()).isEqualTo(200);
    return response.headers().firstValue("Set-Cookie").orElseThrow();
  }

  @Test
  void nothingIsToldToAStranger() {
    for (String path : server.paths()) {
      String target = "/api/v1" + path.substring(path.indexOf(' ') + 1).replaceAll("\\{.*?}", "1");
      boolean free =
          path.contains("/session") || path.contains("/health") || path.contains("/openapi");
      if (!free && path.startsWith("GET")) {
        assertThat(client.get(target).statusCode()).as(path).isEqualTo(401);
      } else if (!free) {
        assertThat(client.post(target, "{}").statusCode()).as(path).isEqualTo(401);
      }
    }
    assertThat(client.json(client.get("/api/v1/session")).path("login").asText())
        .isEqualTo("password");
  }

  @Test
  void thePageItselfHoldsNoSecrets() {
    assertThat(client.get("/events").statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionIsSafeFromScriptsAndOtherSites() {
    assertThat(cookie("ana")).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
  }

  @Test
  void aRoleCoversWhatItSaysAndNoMore() {
    String reader = cookie("ria").split(";", 2)[0];
    assertThat(client.get("/api/v1/facets", "Cookie", reader).statusCode()).isEqualTo(200);
    assertThat(client.post("/api/v1/ingest", "x", "Cookie", reader).statusCode()).isEqualTo(403);
    String admin = cookie("max").split(";", 2)[0];
    assertThat(client.post("/api/v1/ingest", "x", "Cookie", admin).statusCode()).isEqualTo(202);
  }

  @Test
  void loggingOutEndsIt() {
    String session = cookie("ana").split(";", 2)[0];
    client.send(client.request("/api/v1/session").header("Cookie", session).DELETE());
    assertThat(client.get("/api/v1/facets", "Cookie", session).statusCode()).isEqualTo(401);
  }

  @Test
  void guessedSessionsAndTokensAreNone() {
    assertThat(client.get("/api/v1/facets", "Cookie", "dateline-session=AAAA").statusCode())
        .isEqualTo(401);
    assertThat(client.get("/api/v1/facets", "Authorization", "Bearer ").statusCode())
        .isEqualTo(401);
    assertThat(client.get("/api/v1/facets", "Authorization", "Basic YW5hOg==").statusCode())
        .isEqualTo(401);
  }

  @Test
  void guessingIsSlowedDown() throws IOException {
    Settings settings = Settings.local(Accounts.ofToken("0123456789abcdef"));
    Path own = folder.resolve("other.duckdb");
    try (Store other = Store.open(own.toString());
        Server guarded = Server.start(Knowledge.shipped(), other, settings, line -> {})) {
      Client guesser = new Client(guarded.port());
      int last = 0;
      for (int i = 0; i < 12; i++) {
        last = guesser.post("/api/v1/session", "{\"token\":\"guess" + i + "\"}").statusCode();
      }
      assertThat(last).isEqualTo(429);
      assertThat(
              guesser
                  .get("/api/v1/facets", "Authorization", "Bearer 0123456789abcdef")
                  .statusCode())
          .isEqualTo(200);
    }
  }
}
