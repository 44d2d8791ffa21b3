package org.dateline.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.dateline.app.serve.Server;
import org.dateline.app.serve.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}: the page and the REST interface. */
@Command(
    name = "serve",
    description = "Opens a web page on this machine: paste a text, browse what the coder knows.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  dateline serve", "  dateline serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to answer (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A host name by which browsers reach it, besides localhost; repeatable.")
  private Set<String> names = Set.of();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    Settings settings = new Settings("127.0.0.1", port, names, cores);
    Consumer<String> log = System.err::println;
    CountDownLatch end = new CountDownLatch(1);
    try (Server server = Server.start(knowledge.load(), settings, log)) {
      log.accept("dateline: http://127.0.0.1:" + server.port() + " (Ctrl-C ends)");
      Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
      end.await();
    } catch (JavalinBindException e) {
      throw new IOException("port " + port + " is taken; choose another with --port", e);
    }
    return 0;
  }
}
