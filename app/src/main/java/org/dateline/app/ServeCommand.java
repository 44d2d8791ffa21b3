package org.dateline.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.dateline.app.serve.Server;
import org.dateline.app.serve.Settings;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}: the page and the REST interface. */
@Command(
    name = "serve",
    description = "Opens a store in a web page on this machine: events, their evidence, a map.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline serve --demo",
      "  dateline serve --store archive.duckdb",
      "  dateline serve --port 8080"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";
  private static final String USUAL_STORE = "dateline.duckdb";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to answer (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "The store to show, a DuckDB file or a jdbc:postgresql: address"
              + " (default: dateline.duckdb where there is one, else an empty store).")
  private @Nullable String address;

  @Option(names = "--demo", description = "Shows a store of 49 reports that we invented.")
  private boolean demo;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A host name by which browsers reach it, besides localhost; repeatable.")
  private Set<String> names = Set.of();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    Path scratch = Files.createTempDirectory("dateline");
    try (Store store = Store.open(address(scratch))) {
      serve(store);
    } finally {
      try (var files = Files.newDirectoryStream(scratch)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(scratch);
      ended.countDown();
    }
    return 0;
  }

  /** On Ctrl-C: the process ends when the store is closed. */
  private void stop() {
    end.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String address(Path scratch) {
    if (demo) {
      return scratch.resolve(USUAL_STORE).toString();
    }
    if (address != null) {
      return address;
    }
    boolean usual = Files.exists(Path.of(USUAL_STORE));
    return usual ? USUAL_STORE : scratch.resolve(USUAL_STORE).toString();
  }

  private void serve(Store store) throws IOException, InterruptedException {
    Settings settings = new Settings(HOST, port, names, Runtime.getRuntime().availableProcessors());
    Consumer<String> log = System.err::println;
    try (Server server = Server.start(knowledge.load(), store, settings, log)) {
      log.accept("dateline: http://" + HOST + ":" + server.port() + " (Ctrl-C ends)");
      if (demo) {
        server.ingestDemonstration();
      }
      end.await();
    } catch (JavalinBindException e) {
      throw new IOException("port " + port + " is taken; choose another with --port", e);
    }
  }
}
