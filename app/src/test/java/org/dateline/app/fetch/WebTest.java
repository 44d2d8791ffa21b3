package org.dateline.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.read.InputFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTest {
  private static final String BODY = "<rss/>";

  private final List<String> bodies = new ArrayList<>();
  private final List<InputFault> faults = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  @TempDir private Path folder;
  private HttpServer server;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/feed", this::answer);
    server.start();
    address = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    boolean same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
    if (!same) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private Web web() throws IOException {
    Pace pace = new Pace(Duration.ofSeconds(2), () -> 0, waits::add);
    return new Web(pace, Remembered.of(folder.resolve("seen.tsv")));
  }

  private void read(InputStream in, String name) {
    try {
      bodies.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatDidNotChangeIsNotReadAgain() throws IOException {
    Web web = web();
    web.fetch(address + "/feed", this::read, faults::add);
    assertThat(bodies).containsExactly(BODY);
    assertThat(faults).isEmpty();
    web.remember();
    assertThat(folder.resolve("seen.tsv")).hasContent(address + "/feed\t\"7\"\t");
    web().fetch(address + "/feed", this::read, faults::add);
    assertThat(bodies).hasSize(1);
    assertThat(faults).singleElement().asString().contains("has not changed");
  }

  @Test
  void twoRequestsToOneHostAreApart() throws IOException {
    Web web = web();
    web.fetch(address + "/feed", this::read, faults::add);
    web.fetch(address + "/feed?page=2", this::read, faults::add);
    assertThat(waits).containsExactly(Duration.ofSeconds(2));
    assertThat(bodies).hasSize(2);
  }

  @Test
  void whatCannotBeFetchedIsAFault() throws IOException {
    Web web = web();
    web.fetch(address + "/none", this::read, faults::add);
    web.fetch("http://a b", this::read, faults::add);
    web.fetch("http:///x", this::read, faults::add);
    server.stop(0);
    web.fetch(address + "/feed", this::read, faults::add);
    assertThat(faults)
        .extracting(InputFault::message)
        .satisfiesExactly(
            message -> assertThat(message).isEqualTo("answers with status 404"),
            message -> assertThat(message).isEqualTo("is no address"),
            message -> assertThat(message).isEqualTo("is no address"),
            message -> assertThat(message).startsWith("cannot be fetched"));
    assertThat(bodies).isEmpty();
  }

  @Test
  void aFileThatIsNoMemoryIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("seen.tsv"), "something else\n");
    assertThatThrownBy(() -> Remembered.of(file)).isInstanceOf(IOException.class);
  }
}
