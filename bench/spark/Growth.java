package org.dateline.spark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.dedupe.Telling;

/**
 * Merges made-up mentions in the job: {@code Growth TELLINGS.jsonl FOLDER}, the first as bench/Merge.java
 * writes it. Prints what each stage took of processors, and what went over the wire.
 */
class Growth {
  public static void main(String[] arguments) throws Exception {
    SparkSession spark = SetupOptions.session();
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Map<String, long[]> stages = new ConcurrentHashMap<>();
    spark
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onStageCompleted(SparkListenerStageCompleted completed) {
                StageInfo stage = completed.stageInfo();
                var metrics = stage.taskMetrics();
                String name = stage.name().replaceAll(" at (\\w+\\.java).*", " $1");
                long[] sums = stages.computeIfAbsent(name, n -> new long[3]);
                synchronized (sums) {
                  sums[0] += metrics.executorCpuTime();
                  sums[1] += metrics.shuffleWriteMetrics().bytesWritten();
                  sums[2] = Math.max(sums[2], metrics.peakExecutionMemory());
                }
              }
            });
    KnowledgeFiles shipped = KnowledgeFiles.SHIPPED;
    int partitions = 2 * context.defaultParallelism();
    JavaRDD<Row> rows =
        context.textFile(arguments[0], partitions).map(line -> row(Loaded.of(shipped), line));
    spark.createDataFrame(rows, Columns.CODED).write().parquet(arguments[1] + "/made-up");
    stages.clear();
    long begin = System.nanoTime();
    Lake lake = Lake.open(spark, arguments[1] + "/tables");
    Counts counts =
        new Update(
                spark,
                lake,
                new Update.Plan(shipped, false, partitions),
                InstantSource.system())
            .add(
                spark.read().schema(Columns.CODED).parquet(arguments[1] + "/made-up"),
                Instant.now());
    double seconds = (System.nanoTime() - begin) / 1e9;
    long events =
        Lake.open(spark, arguments[1] + "/tables")
            .read(Columns.EVENTS, TableWriter.eventColumns())
            .count();
    System.out.printf("%s: %d events in %.1f s%n", counts, events, seconds);
    new TreeMap<>(stages)
        .forEach(
            (name, sums) -> {
              if (sums[0] > 200_000_000L) {
                System.out.printf(
                    "  %-50s %7.1f processor seconds, %,d bytes shuffled%n",
                    name, sums[0] / 1e9, sums[1]);
              }
            });
    spark.stop();
  }

  private static Row row(Loaded loaded, String json) {
    Telling telling = loaded.tellings().read(json);
    String record = "{\"id\":\"" + telling.id() + "\",\"event_id\":\"" + telling.id() + "\"}";
    Object[] values = new Object[Columns.CODED.length()];
    Map<String, Object> known =
        Map.of(
            "kind", "report",
            "id", telling.reportId(),
            "hash", telling.reportId(),
            "published_at", telling.published(),
            "language", "en",
            "text", new String(new byte[0], StandardCharsets.UTF_8),
            "month", CodeReads.month(telling.published()),
            "replaces", false,
            "runs", new long[0],
            "last_run", 0L);
    known.forEach((name, value) -> values[Columns.CODED.fieldIndex(name)] = value);
    values[Columns.CODED.fieldIndex("mentions")] =
        new Row[] {
          RowFactory.create(
              telling.id(), CodeReads.month(telling.when().from()), json, record)
        };
    return RowFactory.create(values);
  }
}
