package org.dateline.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.SparkSession;
import org.dateline.coding.Coder;
import org.dateline.coding.RecordWriter;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;

/**
 * The same reports coded on two threads without Spark, and by the job in local mode on two: {@code
 * Throughput REPORTS.jsonl COUNT FOLDER}. In one process: half of them plain, all by the job, the other
 * half plain. {@code Throughput REPORTS.jsonl COUNT FILE only} makes the reports and stops.
 *
 * <p>So many reports are made of few: articles are cut into briefs of whole sentences, a thousand
 * characters each, and the briefs are repeated under other ids, each time forty days later, so that
 * none is a copy of another and none tells another's events.
 */
class Throughput {
  private static final int BRIEF = 1000;
  private static final int LATER = 40;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** What some work took. */
  private record Took(int reports, double seconds, double processor) {
    Took plus(Took other) {
      return new Took(
          reports + other.reports, seconds + other.seconds, processor + other.processor);
    }

    double rate() {
      return reports / seconds;
    }

    double share(Took other) {
      return other.processor / other.reports / (processor / reports);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d reports in %.1f s (%.1f a second), %.1f processor seconds (%.2f ms a report)",
          reports, seconds, rate(), processor, processor * 1000 / reports);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[1]);
    List<String> lines = briefs(Path.of(arguments[0]), count);
    Path file = Path.of(arguments[2]);
    if (arguments.length > 3) {
      Files.write(file, lines);
      return;
    }
    Files.createDirectories(file);
    Path reports = Files.write(file.resolve("reports.jsonl"), lines);
    KnowledgeFiles shipped = KnowledgeFiles.SHIPPED;
    Loaded loaded = Loaded.of(shipped);
    try (SparkSession spark = SetupOptions.session()) {
      Stages stages = new Stages();
      spark.sparkContext().addSparkListener(stages);
      Path few = Files.write(file.resolve("few.jsonl"), lines.subList(0, Math.min(200, count)));
      code(loaded, lines.subList(0, Math.min(200, count)));
      add(spark, few, file.resolve("warm"));
      stages.clear(spark);

      Took before = time(count / 2, () -> code(loaded, lines.subList(0, count / 2)));
      System.out.println("plain coder, 2 threads: " + before);
      Took job = time(count, () -> add(spark, reports, file.resolve("tables")));
      Took coding = coding(stages, spark, count);
      System.out.println("job, local[2], coding:  " + coding);
      System.out.println("job, local[2], whole:   " + job);
      Took after = time(count - count / 2, () -> code(loaded, lines.subList(count / 2, count)));
      System.out.println("plain coder, 2 threads: " + after);
      Took plain = before.plus(after);
      System.out.printf(
          Locale.ROOT,
          "of the plain coder's speed: coding %.3f on the clock, %.3f by processor time;"
              + " whole job %.3f and %.3f; the plain coder's two halves differ by %.3f%n",
          coding.rate() / plain.rate(),
          coding.share(plain),
          job.rate() / plain.rate(),
          job.share(plain),
          after.rate() / before.rate() - 1);
      System.out.printf(
          Locale.ROOT,
          "shuffled: %,.0f bytes a report, of them %,.0f before coding; the process had %s at most%n",
          shuffled(stages.named(spark, stage -> true)) / count,
          shuffled(stages.named(spark, Throughput::isCoding)) / count,
          Growth.peak());
    }
  }

  /** Reading and spreading, and coding into a folder. */
  private static boolean isCoding(String stage) {
    return stage.matches("(mapToPair|parquet) at Update\\.java:.*");
  }

  private static Took coding(Stages stages, SparkSession spark, int count) throws Exception {
    List<Stages.Stage> coding = stages.named(spark, Throughput::isCoding);
    return new Took(
        count,
        coding.stream().mapToDouble(Stages.Stage::seconds).sum(),
        coding.stream().mapToDouble(Stages.Stage::process).sum());
  }

  private static double shuffled(List<Stages.Stage> stages) {
    return stages.stream().mapToLong(Stages.Stage::shuffled).sum();
  }

  private static Took time(int reports, Work work) throws Exception {
    long begin = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new Took(
        reports, (System.nanoTime() - begin) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
  }

  private static void add(SparkSession spark, Path reports, Path into) throws IOException {
    Archive.Setup setup =
        new Archive.Setup(
            into.toString(),
            ReadOptions.NONE,
            KnowledgeFiles.SHIPPED,
            false,
            0,
            Long.MAX_VALUE,
            InputFiles.STRETCH);
    new Archive(spark, setup, InstantSource.system()).add(List.of(reports.toString()));
  }

  private static void code(Loaded loaded, List<String> lines) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    AtomicInteger coded = new AtomicInteger();
    for (String line : lines) {
      threads.submit(() -> codeOne(loaded.coder(), loaded.reader(), line, coded));
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.DAYS);
    if (coded.get() != lines.size()) {
      throw new IllegalStateException(coded + " of " + lines.size() + " were coded");
    }
  }

  private static void codeOne(Coder coder, ReportReader reader, String line, AtomicInteger coded) {
    reader.read(
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        "line",
        ReadOptions.NONE,
        report -> {
          try {
            new RecordWriter().write(coder.code(report), new StringWriter());
            coded.incrementAndGet();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        fault -> {});
  }

  private static List<String> briefs(Path file, int count) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<ObjectNode> briefs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      ObjectNode report = (ObjectNode) json.readTree(line);
      String text = report.path("text").asText();
      for (int begin = 0, part = 0; begin < text.length(); part++) {
        int end = end(text, begin);
        ObjectNode brief = report.deepCopy();
        brief.put("id", report.path("id").asText() + "-" + part);
        brief.put("text", text.substring(begin, end).strip());
        briefs.add(brief);
        begin = end;
      }
    }
    List<String> lines = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int again = i / briefs.size();
      ObjectNode brief = briefs.get(i % briefs.size()).deepCopy();
      brief.put("id", brief.path("id").asText() + "-" + again);
      JsonNode published = brief.path("published");
      if (published.asText().length() >= 10) {
        LocalDate day = LocalDate.parse(published.asText().substring(0, 10));
        brief.put("published", day.plusDays((long) LATER * again).toString());
      }
      lines.add(json.writeValueAsString(brief));
    }
    return lines;
  }

  /** Where the last sentence ends that begins within a brief's length. */
  private static int end(String text, int begin) {
    int sought = begin + BRIEF;
    while (sought < text.length()) {
      if (text.charAt(sought) == ' ' && ".!?".indexOf(text.charAt(sought - 1)) >= 0) {
        return sought;
      }
      sought++;
    }
    return text.length();
  }
}
