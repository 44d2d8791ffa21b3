package org.dateline.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.dedupe.Telling;

/**
 * Merges made-up mentions in the job: {@code Growth FOLDER TELLINGS.jsonl…}, files as bench/Merge.java writes
 * them, the smallest first. Prints what each stage took of processors for each file, and how that grew from the
 * smallest: 1 where it grew as n log n does, less where it grew more slowly.
 */
class Growth {
  /** Of less than this nothing can be said: most of it is starting tasks. */
  private static final double LITTLE = 1.0;

  /** One file: processor seconds and shuffled bytes by stage. */
  private record Size(long mentions, Map<String, double[]> stages) {
    double processor(String stage) {
      return stages.getOrDefault(stage, new double[2])[0];
    }

    double shuffled(String stage) {
      return stages.getOrDefault(stage, new double[2])[1];
    }

    double nLogN() {
      return mentions * Math.log(mentions);
    }
  }

  public static void main(String[] arguments) throws Exception {
    List<Size> sizes = new ArrayList<>();
    try (SparkSession spark = SetupOptions.session()) {
      Stages stages = new Stages();
      spark.sparkContext().addSparkListener(stages);
      merge(spark, stages, arguments[1], arguments[0] + "/warm");
      System.out.println("(once more, now that the code is warm)");
      for (int i = 1; i < arguments.length; i++) {
        sizes.add(merge(spark, stages, arguments[i], arguments[0] + "/" + i));
        // After each, since the next takes ten times as long.
        print(sizes);
      }
    }
  }

  private static Size merge(SparkSession spark, Stages stages, String file, String into)
      throws Exception {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    int partitions = 4 * context.defaultParallelism();
    JavaRDD<Row> rows =
        context
            .textFile(file, partitions)
            .map(line -> row(Loaded.of(KnowledgeFiles.SHIPPED), line));
    spark.createDataFrame(rows, Columns.CODED).write().parquet(into + "/made-up");
    stages.clear(spark);
    // As the job sets it, so that each size has as many parts.
    spark.conf().set("spark.sql.shuffle.partitions", partitions);
    long begin = System.nanoTime();
    Update.Plan plan = new Update.Plan(KnowledgeFiles.SHIPPED, false, partitions);
    Counts counts =
        new Update(spark, Lake.open(spark, into + "/tables"), plan, InstantSource.system())
            .add(spark.read().schema(Columns.CODED).parquet(into + "/made-up"), Instant.now());
    double seconds = (System.nanoTime() - begin) / 1e9;
    Map<String, double[]> byName = new TreeMap<>();
    for (Stages.Stage stage : stages.named(spark, name -> true)) {
      double[] sums =
          byName.computeIfAbsent(name(stage.name()), name -> new double[2]);
      sums[0] += stage.tasks();
      sums[1] += stage.shuffled();
    }
    Lake lake = Lake.open(spark, into + "/tables");
    long events = lake.read(Columns.EVENTS, TableWriter.eventColumns()).count();
    System.out.printf(
        Locale.ROOT,
        "%,d mentions: %,d events in %.1f s on the clock; peak of the process %s%n",
        counts.mentions(), events, seconds, peak());
    return new Size(counts.mentions(), byName);
  }

  /** Where in the job; what Spark SQL plans while it runs has the name of a thread of its own. */
  private static String name(String stage) {
    return stage.contains("CompletableFuture") ? "tables read and written" : stage.replaceAll(":\\d+", "");
  }

  private static void print(List<Size> sizes) {
    Size least = sizes.get(0);
    System.out.println("processor seconds, bytes shuffled a mention, growth over n log n");
    double[] all = new double[sizes.size()];
    for (String stage : sizes.get(sizes.size() - 1).stages().keySet()) {
      StringBuilder line = new StringBuilder(String.format("%-36s", stage));
      boolean much = false;
      for (int i = 0; i < sizes.size(); i++) {
        Size size = sizes.get(i);
        double took = size.processor(stage);
        all[i] += took;
        much |= took > LITTLE;
        line.append(
            String.format(
                Locale.ROOT,
                " | %7.1f %,7.0f %s",
                took,
                size.shuffled(stage) / size.mentions(),
                growth(took, size, least.processor(stage), least)));
      }
      if (much) {
        System.out.println(line);
      }
    }
    StringBuilder line = new StringBuilder(String.format("%-36s", "all stages"));
    for (int i = 0; i < sizes.size(); i++) {
      line.append(
          String.format(
              Locale.ROOT,
              " | %7.1f %7s %s",
              all[i], "", growth(all[i], sizes.get(i), all[0], least)));
    }
    System.out.println(line);
  }

  private static String growth(double took, Size size, double leastTook, Size least) {
    return leastTook < LITTLE / 10
        ? "    -"
        : String.format(
            Locale.ROOT, "%5.2f", took / leastTook / (size.nLogN() / least.nLogN()));
  }

  static String peak() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
        .findFirst()
        .orElse("?");
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
            "text", "",
            "month", CodeReads.month(telling.published()),
            "replaces", false,
            "runs", new long[0],
            "last_run", 0L);
    known.forEach((name, value) -> values[Columns.CODED.fieldIndex(name)] = value);
    values[Columns.CODED.fieldIndex("mentions")] =
        new Row[] {
          RowFactory.create(telling.id(), CodeReads.month(telling.when().from()), json, record)
        };
    return RowFactory.create(values);
  }
}
