package org.dateline.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.dedupe.Aggregator;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layouter;
import org.dateline.store.Store;

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
  private final Intake intake;

  private Server(Knowledge knowledge, Store store, Settings settings, Consumer<String> log) {
    this.log = log;
    this.engine = CompletableFuture.supplyAsync(() -> Engine.load(knowledge));
    Supplier<Engine> loaded = engine::join;
    this.intake = new Intake(store, knowledge, loaded, InstantSource.system());
    javalin = Javalin.create(Server::configure);
    javalin.before(new Gate(settings.names())::pass);
    javalin.get(API + "/health", this::health);
    coding(new CodeApi(loaded, json, settings.codersAtOnce()));
    knowledge(new KnowledgeApi(knowledge, json, loaded));
    events(new EventsApi(store, Aggregator.load(knowledge), json));
    exports(new ExportApi(store, json));
    overviews(new OverviewApi(store, json));
    reports(new ReportsApi(store, json, loaded, new Once<>(() -> Layouter.load(knowledge))));
    javalin.get("/*", PageFiles.load()::answer);
    faults();
    javalin.start(settings.host(), settings.port());
  }

  /**
   * Binds and answers.
   *
   * @param store what is shown; the caller closes it after the server
   * @param log takes a line for each fault of the server's own
   * @throws io.javalin.util.JavalinBindException where the address cannot be bound
   */
  public static Server start(
      Knowledge knowledge, Store store, Settings settings, Consumer<String> log) {
    return new Server(knowledge, store, settings, log);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.useVirtualThreads = false;
    config.http.prefer405over404 = true;
    config.startupWatcherEnabled = false;
  }

  private void coding(CodeApi code) {
    javalin.post(API + "/code", code::code);
  }

  private void knowledge(KnowledgeApi knowledge) {
    javalin.get(API + "/names", knowledge::names);
    javalin.get(API + "/knowledge/frames", knowledge::frames);
    javalin.get(API + "/knowledge/actors", knowledge::actors);
  }

  private void events(EventsApi events) {
    javalin.get(API + "/events", events::list);
    javalin.get(API + "/events/{id}", events::event);
    javalin.get(API + "/facets", events::facets);
  }

  private void exports(ExportApi exports) {
    javalin.get(API + "/events.csv", exports::csv);
    javalin.get(API + "/events.jsonl", exports::jsonLines);
    javalin.get(API + "/mentions.jsonl", exports::mentions);
  }

  private void overviews(OverviewApi overviews) {
    javalin.get(API + "/timeline", overviews::timeline);
    javalin.get(API + "/places", overviews::places);
    javalin.get(API + "/pairs", overviews::pairs);
  }

  private void reports(ReportsApi reports) {
    javalin.get(API + "/reports/{id}", reports::report);
    javalin.get(API + "/reports/{id}/coded", reports::coded);
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

  /** Fills the store with the demonstration's reports, all of them invented. */
  public void ingestDemonstration() throws IOException {
    try (InputStream in = Server.class.getResourceAsStream("demo/demo-reports.jsonl")) {
      if (in == null) {
        throw new IOException("the demonstration's reports are not in the jar");
      }
      intake.take(in, "demonstration", progress -> {});
    }
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
