package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * {@code /api/v1/ingest}: takes uploaded reports into the store, one upload after the other, and
 * says how far each is.
 */
final class IngestApi implements AutoCloseable {
  private static final int LARGEST_UPLOAD = 32 * 1024 * 1024;
  private static final int MOST_WAITING = 8;
  private static final int MOST_KEPT = 100;

  private final Intake intake;
  private final Json json;
  private final Consumer<String> log;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "ingest");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger last = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Map<Integer, Job> jobs = new ConcurrentHashMap<>();

  IngestApi(Intake intake, Json json, Consumer<String> log) {
    this.intake = intake;
    this.json = json;
    this.log = log;
  }

  /** An upload on its way into the store. */
  private static final class Job {
    final int number;
    final Queue<SseClient> watchers = new ConcurrentLinkedQueue<>();
    volatile String state = "waiting";
    volatile Intake.Progress progress = new Intake.Progress(0, 0, List.of());

    Job(int number) {
      this.number = number;
    }

    boolean ended() {
      return state.equals("done") || state.equals("failed");
    }
  }

  /** {@code POST /ingest}: the body is a file of any known format; answers with the job. */
  void begin(Context context) throws IOException {
    byte[] bytes = Json.bytes(context, LARGEST_UPLOAD);
    if (bytes.length == 0) {
      throw Problem.badRequest("The body is empty; it should be a file with reports.");
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw new Problem(503, "Busy", "Other uploads are waiting; try again later.");
    }
    Job job = new Job(last.incrementAndGet());
    jobs.put(job.number, job);
    jobs.remove(job.number - MOST_KEPT);
    worker.execute(() -> run(job, bytes));
    context.status(202);
    json.answer(context, node(job));
  }

  private void run(Job job, byte[] bytes) {
    job.state = "running";
    try {
      job.progress = intake.take(new ByteArrayInputStream(bytes), "upload", now -> tell(job, now));
      job.state = "done";
    } catch (RuntimeException e) {
      log.accept("dateline: upload " + job.number + " failed: " + e);
      job.state = "failed";
    } finally {
      waiting.decrementAndGet();
      tell(job, job.progress);
    }
  }

  private void tell(Job job, Intake.Progress now) {
    job.progress = now;
    job.watchers.forEach(watcher -> send(job, watcher));
  }

  private void send(Job job, SseClient watcher) {
    if (!watcher.terminated()) {
      watcher.sendEvent("progress", node(job).toString());
    }
    if (job.ended()) {
      watcher.close();
    }
  }

  /** {@code GET /ingest/{job}}: how far it is. */
  void progress(Context context) {
    json.answer(context, node(job(context)));
  }

  /** {@code GET /ingest/{job}/progress}: the same as it changes, as server-sent events. */
  void watch(SseClient client) {
    Job job = job(client.ctx());
    client.keepAlive();
    job.watchers.add(client);
    send(job, client);
  }

  private Job job(Context context) {
    String number = context.pathParam("job");
    Job job = number.matches("\\d{1,9}") ? jobs.get(Integer.parseInt(number)) : null;
    if (job == null) {
      throw Problem.notFound("There is no upload " + number + ".");
    }
    return job;
  }

  private ObjectNode node(Job job) {
    ObjectNode node = json.object();
    node.put("job", job.number);
    node.put("state", job.state);
    node.put("reports", job.progress.reports());
    node.put("skipped", job.progress.skipped());
    job.progress.notes().forEach(node.putArray("notes")::add);
    return node;
  }

  /** Lets the upload at hand come to its end, up to half a minute. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      worker.awaitTermination(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
