package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dateline.report.read.Field;
import org.dateline.report.read.ReadOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of every kind, from and to every place, make the tables that a store would hold. */
class ArchiveTest {
  @TempDir private static Path folder;
  private static SparkSession spark;
  private static List<String> lines;
  private static Demo.Tables expected;

  @BeforeAll
  static void open() throws IOException {
    spark =
        Demo.session()
            .config("spark.hadoop.fs.bucket.impl", BucketFileSystem.class.getName())
            .getOrCreate();
    lines = Demo.lines();
    expected = Demo.stored(lines, folder.resolve("store.duckdb"));
  }

  @AfterAll
  static void close() {
    spark.stop();
  }

  private static List<Row> rows(Path tables, String table, StructType columns) throws IOException {
    return Lake.open(spark, tables.toString()).read(table, columns).collectAsList();
  }

  @Test
  void aLongFileInStretchesAndChunks() throws IOException {
    Path file = Files.write(folder.resolve("long.jsonl"), lines);
    long length = Files.size(file);
    final long stretch = 200;
    assertThat(lines).anySatisfy(line -> assertThat(line.length()).isGreaterThan((int) stretch));
    Path tables = folder.resolve("stretches");
    Counts counts =
        Demo.archive(spark, tables, 2, length / 3, stretch).add(List.of(file.toString()));
    assertThat(counts.reports()).isEqualTo(lines.size());
    assertThat(Demo.of(spark, tables)).isEqualTo(expected);
    assertThat(rows(tables, Columns.RUNS, Columns.RUN)).hasSizeBetween(3, 4);
  }

  @Test
  void codedAgain() throws IOException {
    Path file = Files.write(folder.resolve("again.jsonl"), lines);
    Path tables = folder.resolve("again");
    Demo.archive(spark, tables, 2).add(List.of(file.toString()));
    String[] again = {
      "add", "--into", tables.toString(), "--again", "--partitions", "3", "--quiet"
    };
    List<String> arguments = new ArrayList<>(List.of(again));
    arguments.add(file.toString());
    assertThat(Main.commandLine().execute(arguments.toArray(String[]::new))).isZero();
    // The command has closed the session.
    open();
    assertThat(Demo.of(spark, tables)).isEqualTo(expected);
    assertThat(rows(tables, Columns.RUNS, Columns.RUN))
        .extracting(row -> row.<Long>getAs("reports"))
        .containsExactlyInAnyOrder((long) lines.size(), (long) lines.size());
    assertThat(rows(tables, Columns.CHANGES, Columns.CHANGE)).isEmpty();
  }

  @Test
  void fromCsvInAnotherFileSystem() throws IOException {
    Path csv = folder.resolve("reports.csv");
    List<String> table = new ArrayList<>(List.of("id,publisher,published,title,body"));
    for (String line : lines) {
      JsonNode report = new ObjectMapper().readTree(line);
      List<String> cells = new ArrayList<>();
      for (String field : List.of("id", "publisher", "published", "title", "text")) {
        cells.add('"' + report.path(field).asText().replace("\"", "\"\"") + '"');
      }
      table.add(String.join(",", cells));
    }
    Files.write(csv, table);
    String tables = "bucket://news" + folder.resolve("csv");
    Archive.Setup setup =
        new Archive.Setup(
            tables,
            new ReadOptions(Map.of(Field.TEXT, "body"), null),
            Demo.SHIPPED,
            false,
            2,
            Long.MAX_VALUE,
            InputFiles.STRETCH);
    Counts counts =
        new Archive(spark, setup, Demo.CLOCK).add(List.of("bucket://news" + folder + "/rep*.csv"));
    assertThat(counts.reports()).isEqualTo(lines.size());
    assertThat(Lake.open(spark, tables).folders(Columns.EVENTS))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).startsWith("bucket://news/"));
    // The same tables by another address.
    String address = folder.resolve("csv").toUri().toString();
    assertThat(address).startsWith("file:");
    assertThat(Demo.of(spark, address)).isEqualTo(expected);
  }

  @Test
  void fromWebArchives() throws IOException {
    Path archives = Files.createDirectories(folder.resolve("warc"));
    Files.write(archives.resolve("1.warc.gz"), warc(lines.subList(0, 30)));
    Files.write(archives.resolve("2.warc.gz"), warc(lines.subList(25, lines.size())));
    Path tables = folder.resolve("from-warc");
    Demo.archive(spark, tables, 3).add(List.of(archives.toUri().toString()));
    Demo.Tables stored =
        Demo.storedFiles(
            List.of(archives.resolve("2.warc.gz"), archives.resolve("1.warc.gz")),
            folder.resolve("warc.duckdb"));
    assertThat(stored.mentions()).hasSizeGreaterThan(50);
    assertThat(Demo.of(spark, tables)).isEqualTo(stored);
  }

  /** Each report as a page of its own, packed by itself as Common Crawl does. */
  private static byte[] warc(List<String> reports) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (String line : reports) {
      JsonNode report = new ObjectMapper().readTree(line);
      String page =
          String.format(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                  + "<html lang=en><head><title>%s</title>"
                  + "<meta property=\"article:published_time\" content=\"%s\"></head>"
                  + "<body><article><h1>%s</h1><p>%s</p></article></body></html>",
              report.path("title").asText(),
              report.path("published").asText(),
              report.path("title").asText(),
              report.path("text").asText().replace("\n\n", "</p><p>"));
      byte[] response = page.getBytes(StandardCharsets.UTF_8);
      String header =
          String.format(
              "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/%s\r\n"
                  + "WARC-Date: 2026-05-30T00:00:00Z\r\nWARC-Record-ID: <urn:dateline:%s>\r\n"
                  + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n",
              report.path("id").asText(), report.path("id").asText(), response.length);
      try (OutputStream packed = new GZIPOutputStream(new Unclosed(archive))) {
        packed.write(header.getBytes(StandardCharsets.UTF_8));
        packed.write(response);
        packed.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive.toByteArray();
  }

  /** What is packed ends, and what it is written into goes on. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** What Spark's Kafka source hands over, in a batch that comes a second time. */
  @Test
  void fromMessagesOfATopic() throws IOException {
    StructType columns =
        StructType.fromDDL("value binary, topic string, partition int, offset bigint");
    List<Row> messages = new ArrayList<>();
    for (String line : lines) {
      byte[] value = line.getBytes(StandardCharsets.UTF_8);
      messages.add(RowFactory.create(value, "news", 0, (long) messages.size()));
    }
    messages.add(RowFactory.create(null, "news", 0, 1000L));
    messages.add(RowFactory.create("{\"id\": ".getBytes(StandardCharsets.UTF_8), "news", 1, 1001L));
    Dataset<Row> batch = spark.createDataFrame(messages, columns);
    Path tables = folder.resolve("messages");
    Archive archive = Demo.archive(spark, tables, 2);
    assertThat(archive.addMessages("query", 0, batch).reports()).isEqualTo(lines.size());
    assertThat(archive.addMessages("query", 0, batch).isNothing()).isTrue();
    assertThat(archive.addMessages("query", 1, batch.limit(0)).isNothing()).isTrue();
    assertThat(Demo.of(spark, tables)).isEqualTo(expected);
    assertThat(rows(tables, Columns.ERRORS, Columns.ERROR))
        .singleElement()
        .satisfies(row -> assertThat(row.<String>getAs("source")).isEqualTo("news/1/1001"));
  }

  /** Files of this machine under another scheme, as a cluster's or a shop's are. */
  public static final class BucketFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("bucket://news");
    }

    @Override
    public String getScheme() {
      return "bucket";
    }
  }
}
