package org.dateline.spark;

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
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.dateline.coding.Coder;
import org.dateline.coding.RecordWriter;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;

/**
 * The same reports coded on two threads without Spark, and by the job in local mode on two:
 * {@code Throughput REPORTS.jsonl ROUNDS FOLDER}. Both in one process, turn by turn; prints seconds and
 * processor seconds.
 */
class Throughput {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] arguments) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    KnowledgeFiles shipped = KnowledgeFiles.SHIPPED;
    Loaded loaded = Loaded.of(shipped);
    code(loaded, lines.subList(0, Math.min(20, lines.size())));
    SparkSession spark = SetupOptions.session();
    for (int round = 0; round < rounds; round++) {
      time("plain coder, 2 threads", lines.size(), () -> code(loaded, lines));
      String into = arguments[2] + "/" + round;
      Archive.Setup setup =
          new Archive.Setup(into, ReadOptions.NONE, shipped, false, 0, Long.MAX_VALUE);
      time(
          "whole job",
          lines.size(),
          () -> new Archive(spark, setup, InstantSource.system()).add(List.of(arguments[0])));
      time("coding in the job", lines.size(), () -> codeOnly(spark, shipped, arguments[0]));
    }
    spark.stop();
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void time(String what, int reports, Work work) throws Exception {
    long begin = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        "%s: %d reports in %.1f s, %.1f processor seconds, %.1f ms of a processor a report%n",
        what, reports, seconds, used, used * 1000 / reports);
  }

  private static void code(Loaded loaded, List<String> lines) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    for (String line : lines) {
      threads.submit(() -> codeOne(loaded.coder(), loaded.reader(), line));
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.DAYS);
  }

  private static void codeOne(Coder coder, ReportReader reader, String line) {
    reader.read(
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        "line",
        ReadOptions.NONE,
        report -> {
          try {
            new RecordWriter().write(coder.code(report), new StringWriter());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        fault -> {});
  }

  /** Reads, spreads and codes, and throws away what comes of it. */
  private static void codeOnly(SparkSession spark, KnowledgeFiles files, String path)
      throws IOException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    SliceReader reader = SliceReader.of(files, ReadOptions.NONE, context.hadoopConfiguration());
    InputFiles input = InputFiles.of(List.of(path), context.hadoopConfiguration());
    CodeReads coder = new CodeReads(files, false);
    context
        .parallelize(List.of(input.slices()), 1)
        .mapPartitions(reader::read)
        .mapToPair(read -> new scala.Tuple2<>(read.key(), read))
        .repartitionAndSortWithinPartitions(new Spread.Over(8))
        .mapPartitions(coder::code)
        .count();
  }
}
