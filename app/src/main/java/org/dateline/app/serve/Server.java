package org.dateline.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.knowledge.Knowledge;

/**
 * The running server: the REST interface and the page. The page answers at once; what codes text is
 * loaded meanwhile, and requests that need it wait.
 */
public final class Server implements AutoCloseable {
  private static final String API = "/api/v1";
  private static final int SERVER_ERROR = 500;

  private final Javalin javalin;
  private final CompletableFuture<Engine> engine;
  private final Consumer<String> log;
  private final Json json = new Json();

  private Server(Knowledge knowledge, Settings settings, Consumer<String> log) {
    this.log = log;
    this.engine = CompletableFuture.supplyAsync(() -> Engine.load(knowledge));
    Supplier<Engine> loaded = engine::join;
    javalin = Javalin.create(Server::configure);
    javalin.before(new Gate(settings.names())::pass);
    routes(
        new CodeApi(loaded, json, settings.codersAtOnce()),
        new KnowledgeApi(knowledge, json, loaded));
    faults();
    javalin.start(settings.host(), settings.port());
  }

  /**
   * Binds and answers.
   *
   * @param log takes a line for each fault of the server's own
   * @throws io.javalin.util.JavalinBindException where the address cannot be bound
   */
  public static Server start(Knowledge knowledge, Settings settings, Consumer<String> log) {
    return new Server(knowledge, settings, log);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.useVirtualThreads = false;
    config.http.prefer405over404 = true;
    config.startupWatcherEnabled = false;
  }

  private void routes(CodeApi code, KnowledgeApi knowledge) {
    javalin.get(API + "/health", this::health);
    javalin.post(API + "/code", code::code);
    javalin.get(API + "/names", knowledge::names);
    javalin.get(API + "/knowledge/frames", knowledge::frames);
    javalin.get(API + "/knowledge/actors", knowledge::actors);
    PageFiles page = PageFiles.load();
    javalin.get("/*", page::answer);
  }

  private void health(Context context) {
    json.answer(context, json.object().put("status", engine.isDone() ? "ready" : "loading"));
  }

  private void faults() {
    javalin.exception(
        Problem.class, (problem, context) -> json.answer(context, problem, context.path()));
    javalin.exception(
        HttpResponseException.class,
        (refused, context) -> {
          String detail = String.valueOf(refused.getMessage());
          Problem problem = new Problem(refused.getStatus(), detail, detail);
          json.answer(context, problem, context.path());
        });
    javalin.exception(Exception.class, this::fault);
  }

  /** The one place where any fault is caught: a request's must not end the server. */
  private void fault(Exception fault, Context context) {
    log.accept("dateline: " + context.method() + " " + context.path() + " failed: " + fault);
    String detail = "The fault is the server's; its own output says more.";
    json.answer(context, new Problem(SERVER_ERROR, "Server fault", detail), context.path());
  }

  /** The port that it answers on, also where any was asked for. */
  public int port() {
    return javalin.port();
  }

  /** Waits until it can code. */
  public void awaitReady() {
    engine.join();
  }

  @Override
  public void close() {
    javalin.stop();
    engine.thenAccept(Engine::close).join();
  }
}
