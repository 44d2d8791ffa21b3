package org.dateline.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.dedupe.Aggregator;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Layouter;
import org.dateline.store.Store;
import org.dateline.store.export.Exports;
import org.dateline.store.ingest.Review;

/**
 * The running server: the REST interface and the page. The page answers at once; what codes text is
 * loaded meanwhile, and requests that need it wait.
 */
public final class Server implements AutoCloseable {
  private static final int SERVER_ERROR = 500;
  private static final int MOST_REQUESTS = 2_000;
  private static final Duration REQUESTS_WITHIN = Duration.ofSeconds(10);

  private final Javalin javalin;
  private final Routes routes;
  private final CompletableFuture<Engine> engine;
  private final Consumer<String> log;
  private final Json json = new Json();
  private final Intake intake;
  private final IngestApi ingest;

  private Server(Knowledge knowledge, Store store, Settings settings, Consumer<String> log) {
    this.log = log;
    this.engine = CompletableFuture.supplyAsync(() -> Engine.load(knowledge));
    Supplier<Engine> loaded = engine::join;
    InstantSource clock = InstantSource.system();
    Recent recent = new Recent(clock);
    intake = new Intake(store, knowledge, loaded, clock, recent::forget);
    ingest = new IngestApi(intake, json, log);
    javalin = Javalin.create(Server::configure);
    guard(new Gate(settings.names()), new Pace(MOST_REQUESTS, REQUESTS_WITHIN, clock));
    Sessions sessions = new Sessions(settings.accounts(), clock);
    routes = new Routes(javalin, sessions, recent);
    session(new SessionApi(settings.accounts(), sessions, json, clock));
    routes.post("/code", Role.READER, new CodeApi(loaded, json, settings.codersAtOnce())::code);
    knowledge(new KnowledgeApi(knowledge, json, loaded));
    ClaimsJson claims = new ClaimsJson(store, Aggregator.load(knowledge), json);
    Blindfold blindfold = new Blindfold(store, json, claims);
    events(new EventsApi(store, sessions, json, claims, blindfold));
    exports(new ExportApi(store, json, new Once<>(() -> Exports.load(knowledge))));
    Once<Review> review = new Once<>(() -> store.review(knowledge, clock));
    review(new ReviewApi(store, review, sessions, json, blindfold, recent::forget));
    overviews(new OverviewApi(store, json));
    reports(new ReportsApi(store, json, loaded, new Once<>(() -> Layouter.load(knowledge))));
    ingests();
    watching(new Metrics());
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

  private void guard(Gate gate, Pace pace) {
    javalin.before(gate::pass);
    javalin.before(
        context -> {
          if (!isLocal(context)) {
            pace.step(context.ip());
          }
        });
  }

  private static boolean isLocal(Context context) {
    return context.ip().startsWith("127.") || context.ip().equals("0:0:0:0:0:0:0:1");
  }

  private void session(SessionApi session) {
    routes.free(HandlerType.GET, "/session", session::show);
    routes.free(HandlerType.POST, "/session", session::begin);
    routes.free(HandlerType.DELETE, "/session", session::end);
  }

  private void knowledge(KnowledgeApi knowledge) {
    routes.get("/names", knowledge::names);
    routes.get("/knowledge/frames", knowledge::frames);
    routes.get("/knowledge/actors", knowledge::actors);
  }

  private void events(EventsApi events) {
    routes.shared("/events", events::list);
    routes.get("/events/{id}", events::event);
    routes.shared("/mentions", events::mentions);
    routes.shared("/facets", events::facets);
  }

  private void exports(ExportApi exports) {
    routes.get("/exports", exports::list);
    routes.get("/exports/{shape}", exports::export);
  }

  private void review(ReviewApi review) {
    routes.get("/queue", review::queue);
    routes.get("/decisions", review::log);
    routes.get("/agreement", review::agreement);
    routes.post("/decisions", Role.CODER, review::decide);
  }

  private void overviews(OverviewApi overviews) {
    routes.shared("/timeline", overviews::timeline);
    routes.shared("/places", overviews::places);
    routes.shared("/pairs", overviews::pairs);
    routes.shared("/actors", overviews::actors);
    routes.shared("/actors/unknown", overviews::unknownActors);
    routes.shared("/aggregates", overviews::aggregates);
  }

  private void reports(ReportsApi reports) {
    routes.shared("/reports", reports::list);
    routes.get("/reports/{id}", reports::report);
    routes.get("/reports/{id}/coded", reports::coded);
  }

  private void ingests() {
    routes.post("/ingest", Role.ADMIN, ingest::begin);
    routes.get("/ingest/{job}", ingest::progress);
    routes.get("/ingest/{job}/progress", new SseHandler(ingest::watch));
  }

  private void watching(Metrics metrics) {
    javalin.after(metrics::count);
    routes.free(HandlerType.GET, "/health", this::health);
    routes.get("/metrics", metrics::show);
    OpenApi description = OpenApi.load();
    routes.free(HandlerType.GET, "/openapi.json", description::answer);
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

  /** Method and path of all that the REST interface has. */
  List<String> paths() {
    return routes.all();
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
    ingest.close();
    engine.thenAccept(Engine::close).join();
  }
}
