package org.dateline.app.serve;

import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** {@code GET /api/v1/metrics}: counts of answers and the memory in use, in Prometheus' text. */
final class Metrics {
  private final Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();

  void count(Context context) {
    answers.computeIfAbsent(context.statusCode(), status -> new LongAdder()).increment();
  }

  void show(Context context) {
    StringBuilder text = new StringBuilder("# TYPE dateline_answers_total counter\n");
    new TreeMap<>(answers)
        .forEach(
            (status, number) ->
                text.append("dateline_answers_total{status=\"")
                    .append(status)
                    .append("\"} ")
                    .append(number)
                    .append('\n'));
    Runtime runtime = Runtime.getRuntime();
    text.append("# TYPE dateline_memory_bytes gauge\ndateline_memory_bytes ")
        .append(runtime.totalMemory() - runtime.freeMemory())
        .append('\n');
    context.contentType("text/plain; version=0.0.4; charset=utf-8");
    context.result(text.toString());
  }
}
