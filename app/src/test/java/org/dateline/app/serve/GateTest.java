package org.dateline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateTest {
  private final Json json = new Json();
  private Javalin javalin;
  private Client client;

  @BeforeEach
  void start() {
    javalin = Javalin.create(config -> config.showJavalinBanner = false);
    javalin.before(new Gate(Set.of("desk.example"))::pass);
    javalin.get("/", context -> context.result("in"));
    javalin.post("/", context -> context.result("changed"));
    javalin.exception(
        Problem.class, (problem, context) -> json.answer(context, problem, context.path()));
    javalin.start("127.0.0.1", 0);
    client = new Client(javalin.port());
  }

  @AfterEach
  void stop() {
    javalin.stop();
  }

  private String status(String host) {
    return client.raw("GET / HTTP/1.1", "Host: " + host).lines().findFirst().orElse("");
  }

  @Test
  void letsInWhoCallsItByItsName() {
    for (String host :
        new String[] {"localhost", "LOCALHOST:7070", "127.0.0.1:9", "[::1]:7070", "desk.example"}) {
      assertThat(status(host)).as(host).contains("200");
    }
  }

  @Test
  void refusesAnyOtherName() {
    for (String host :
        new String[] {
          "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "[evil]", "desk"
        }) {
      assertThat(status(host)).as(host).doesNotContain("200");
    }
    assertThat(client.raw("GET / HTTP/1.0")).doesNotContain("200 OK");
  }

  @Test
  void refusesChangesFromAnotherSitesPage() {
    assertThat(client.post("/", "{}").statusCode()).isEqualTo(200);
    assertThat(client.post("/", "{}", "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(client.post("/", "{}", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(client.post("/", "{}", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(client.post("/", "{}", "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
    String own = "http://127.0.0.1:" + javalin.port();
    assertThat(client.post("/", "{}", "Origin", own).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesWhatAFormCanSend() {
    for (String type :
        new String[] {
          "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"
        }) {
      assertThat(client.post("/", "{}", "Content-Type", type).statusCode()).as(type).isEqualTo(415);
    }
  }

  @Test
  void lookingIsFreeButGuarded() {
    var headers = client.get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
  }
}
