package org.dateline.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.EventWriter;
import org.dateline.dedupe.Aggregator;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;

/** The demonstration's reports, and what an embedded store makes of them. */
final class Demo {
  static final KnowledgeFiles SHIPPED = KnowledgeFiles.SHIPPED;
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
  private static final Path REPORTS = Path.of("../examples/demo-reports.jsonl");

  private Demo() {}

  /** One JSON object a report, with copies, versions of a story, and a story that is taken back. */
  static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(REPORTS));
    String copied = lines.get(3).substring(lines.get(3).indexOf("\"text\""));
    lines.add("{\"id\": \"copy-1\", \"published\": \"2026-03-01\", \"title\": \"A\", " + copied);
    lines.add("{\"id\": \"copy-2\", \"published\": \"2026-04-30\", \"title\": \"B\", " + copied);
    lines.add(version("v-1", "2026-05-04T09:00:00Z", "Blast in Herat", "killed 4"));
    lines.add(version("v-2", "2026-05-04T12:00:00Z", "UPDATE 1-Blast in Herat", "killed 9"));
    lines.add(version("v-3", "2026-05-04T10:00:00Z", "Blast in Herat", "wounded 4"));
    // Two that have their headline in common, as every day, and are no versions of each other.
    lines.add(version("b-1", "2026-05-01T06:00:00Z", "Morning brief", "killed 2"));
    lines.add(version("b-2", "2026-05-20T06:00:00Z", "Morning brief", "killed 30"));
    return lines;
  }

  private static String version(String id, String published, String title, String told) {
    return String.format(
        "{\"id\": \"%s\", \"publisher\": \"Hill Wire\", \"published\": \"%s\", \"title\": \"%s\","
            + " \"text\": \"A bomb at a market in Herat, Afghanistan, %s people on Sunday, police said.\"}",
        id, published, title, told);
  }

  static SparkSession.Builder session() {
    return SparkSession.builder()
        .appName("test")
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
  }

  static Archive archive(SparkSession spark, Path into, int partitions) {
    return archive(spark, into, partitions, Long.MAX_VALUE, InputFiles.STRETCH);
  }

  static Archive archive(SparkSession spark, Path into, int partitions, long chunk, long stretch) {
    Archive.Setup setup =
        new Archive.Setup(
            into.toString(), ReadOptions.NONE, SHIPPED, false, partitions, chunk, stretch);
    return new Archive(spark, setup, CLOCK);
  }

  /**
   * The lines of all tables that tell what happened.
   *
   * @param mentions records, by id
   * @param events by id
   */
  record Tables(List<String> mentions, List<String> events) {}

  static Tables of(SparkSession spark, Path folder) throws IOException {
    return of(spark, folder.toString());
  }

  static Tables of(SparkSession spark, String folder) throws IOException {
    Lake lake = Lake.open(spark, folder);
    return new Tables(
        lines(lake, Columns.MENTIONS, "record"), lines(lake, Columns.EVENTS, "event"));
  }

  private static List<String> lines(Lake lake, String table, String column) {
    List<String> lines = new ArrayList<>();
    var columns =
        table.equals(Columns.MENTIONS) ? TableWriter.mentionColumns() : TableWriter.eventColumns();
    lake.read(table, columns)
        .orderBy("id")
        .select(column)
        .collectAsList()
        .forEach(row -> lines.add(row.getString(0)));
    return lines;
  }

  /** What a store makes of reports, a line each. */
  static Tables stored(List<String> reports, Path file) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    reports.forEach(line -> inputs.add(line.getBytes(StandardCharsets.UTF_8)));
    return storedInputs(inputs, file);
  }

  /** What a store makes of the reports in files. */
  static Tables storedFiles(List<Path> files, Path file) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    for (Path input : files) {
      inputs.add(Files.readAllBytes(input));
    }
    return storedInputs(inputs, file);
  }

  private static Tables storedInputs(List<byte[]> inputs, Path file) throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    Coder coder = Loaded.of(SHIPPED).coder();
    List<CodedReport> coded = new ArrayList<>();
    for (byte[] input : inputs) {
      ReportReader.load(knowledge)
          .read(
              new ByteArrayInputStream(input),
              "test",
              ReadOptions.NONE,
              report -> coded.add(code(coder, report)),
              fault -> {
                throw new AssertionError(fault);
              });
    }
    try (Store store = Store.open(file.toString())) {
      try (Ingest ingest = store.ingest(knowledge, coder.versions(), CLOCK)) {
        ingest.add(coded);
      }
      List<String> mentions =
          store.mentions(EventFilter.ALL, null, 100_000).items().stream()
              .map(StoredMention::record)
              .toList();
      List<String> ids =
          store.events(EventFilter.ALL, null, 100_000).items().stream()
              .map(StoredEvent::id)
              .sorted()
              .toList();
      StringWriter events = new StringWriter();
      new EventWriter(Aggregator.load(knowledge), Loaded.RULE).write(store.tellings(ids), events);
      return new Tables(mentions, events.toString().lines().toList());
    }
  }

  private static CodedReport code(Coder coder, Report report) {
    return Coder.obstacle(report) == null ? coder.code(report) : coder.uncoded(report);
  }
}
