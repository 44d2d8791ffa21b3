package org.dateline.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses, one after the other and politely: it says who asks, leaves each host two
 * seconds between requests, and asks only for what changed since the last time where that is
 * remembered. It follows redirections but no links. For one thread.
 */
public final class Web {
  private static final Duration GAP = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String AGENT = "dateline (news event coder)";
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final Pace pace;
  private final Remembered remembered;

  Web(Pace pace, Remembered remembered) {
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(PATIENCE).build();
    this.pace = pace;
    this.remembered = remembered;
  }

  /**
   * Access to the web.
   *
   * @param memory the file that remembers what servers said of their state; null for none
   * @throws IOException where the file cannot be read
   */
  public static Web of(@Nullable Path memory) throws IOException {
    return new Web(Pace.of(GAP), Remembered.of(memory));
  }

  /** Reads a fetched body to its end. */
  @FunctionalInterface
  public interface Reader {
    void read(InputStream in, String name);
  }

  public static boolean isAddress(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  /**
   * Fetches an address and has it read.
   *
   * @param faults takes what could not be fetched, and that nothing changed
   */
  public void fetch(String address, Reader reader, Consumer<InputFault> faults) {
    try {
      URI uri = URI.create(address);
      if (uri.getHost() == null) {
        faults.accept(fault(address, "is no address", "write it as https://example.org/feed"));
        return;
      }
      pace.await(uri.getHost());
      HttpResponse<InputStream> response = client.send(request(uri), BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        take(address, response, in, reader, faults);
      }
    } catch (IllegalArgumentException e) {
      faults.accept(fault(address, "is no address", "write blanks as %20"));
    } catch (IOException e) {
      faults.accept(fault(address, "cannot be fetched: " + e, "try again later"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      faults.accept(fault(address, "was not fetched: broken off", "run it again"));
    }
  }

  private HttpRequest request(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", AGENT)
            .header("Accept-Encoding", "gzip");
    Remembered.State state = remembered.get(uri.toString());
    if (state != null && !state.tag().isEmpty()) {
      request.header("If-None-Match", state.tag());
    }
    if (state != null && !state.modified().isEmpty()) {
      request.header("If-Modified-Since", state.modified());
    }
    return request.build();
  }

  /** What is packed is told by its content, as in a file. */
  private void take(
      String address,
      HttpResponse<InputStream> response,
      InputStream in,
      Reader reader,
      Consumer<InputFault> faults) {
    int status = response.statusCode();
    if (status == OK) {
      reader.read(in, address);
      remembered.put(address, header(response, "ETag"), header(response, "Last-Modified"));
    } else if (status == NOT_MODIFIED) {
      String message = "has not changed since it was last fetched";
      String remedy = "leave out --remember to read it all the same";
      faults.accept(new InputFault(address, 0, Severity.WARNING, message, remedy));
    } else {
      String later = header(response, "Retry-After");
      String remedy = later.isEmpty() ? "check the address" : "try again after: " + later;
      faults.accept(fault(address, "answers with status " + status, remedy));
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("").replace('\t', ' ');
  }

  private static InputFault fault(String address, String message, String remedy) {
    return new InputFault(address, 0, Severity.ERROR, message, remedy);
  }

  /** Keeps what servers said for the next run; to be called when all that was read is safe. */
  public void remember() throws IOException {
    remembered.save();
  }
}
