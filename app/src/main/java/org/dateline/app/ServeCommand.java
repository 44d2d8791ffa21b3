package org.dateline.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.dateline.app.serve.Accounts;
import org.dateline.app.serve.Server;
import org.dateline.app.serve.Settings;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the page and the REST interface. */
@Command(
    name = "serve",
    description = "Opens a store in a web page on this machine: events, their evidence, a map.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline serve --demo",
      "  dateline serve --store archive.duckdb",
      "  dateline serve --port 8080",
      "  DATELINE_TOKEN=$(openssl rand -hex 16) dateline serve --host 0.0.0.0 --name desk.example"
    })
final class ServeCommand implements Callable<Integer> {
  private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "::1", "localhost");
  private static final String USUAL_STORE = "dateline.duckdb";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to bind (default: ${DEFAULT-VALUE}). Any but this machine's own needs"
              + " --token or --users.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:DATELINE_TOKEN}",
      description =
          "A secret of 16 characters or more that lets in with all rights; better given as the"
              + " environment variable DATELINE_TOKEN, which no list of processes shows.")
  private @Nullable String token;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Who may come in: a line for each, name:reader|coder|admin:hash, the hash as"
              + " 'argon2 -e' or 'htpasswd -B' print it.")
  private @Nullable Path users;

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
    Accounts accounts = accounts();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    Path scratch = Files.createTempDirectory("dateline");
    try (Store store = Store.open(address(scratch))) {
      serve(store, accounts);
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

  private Accounts accounts() throws IOException {
    if (token != null && users != null) {
      throw new ParameterException(spec.commandLine(), "--token or --users, not both");
    }
    if (token == null && users == null && !OWN_MACHINE.contains(host)) {
      throw new ParameterException(
          spec.commandLine(),
          "--host " + host + " can be reached by others: add --token or --users");
    }
    try {
      return token != null
          ? Accounts.ofToken(token)
          : users != null ? Accounts.ofUsers(users) : Accounts.open();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void serve(Store store, Accounts accounts) throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    Settings settings = new Settings(host, port, names, accounts, cores);
    Consumer<String> log = System.err::println;
    try (Server server = Server.start(knowledge.load(), store, settings, log)) {
      log.accept("dateline: http://" + host + ":" + server.port() + " (Ctrl-C ends)");
      if (demo) {
        server.ingestDemonstration();
      }
      end.await();
    } catch (JavalinBindException e) {
      throw new IOException("port " + port + " is taken; choose another with --port", e);
    }
  }
}
