package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.report.read.ReadOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables hold what an embedded store holds, however the reports came into them. */
class SameAsStoreTest {
  @TempDir private static Path folder;
  private static SparkSession spark;
  private static List<String> lines;
  private static Demo.Tables expected;

  @BeforeAll
  static void open() throws IOException {
    spark = Demo.session().getOrCreate();
    lines = Demo.lines();
    expected = Demo.stored(lines, folder.resolve("store.duckdb"));
    assertThat(expected.mentions()).hasSizeGreaterThan(80);
    assertThat(expected.events()).hasSizeBetween(20, expected.mentions().size() - 10);
  }

  @AfterAll
  static void close() {
    spark.stop();
  }

  private static Path file(String name, List<String> of) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, of);
  }

  private static void assertSame(Path tables) throws IOException {
    Demo.Tables found = Demo.of(spark, tables);
    assertThat(found.mentions()).isEqualTo(expected.mentions());
    assertThat(found.events()).isEqualTo(expected.events());
  }

  private static List<Row> rows(Path tables, String table, org.apache.spark.sql.types.StructType of)
      throws IOException {
    return Lake.open(spark, tables.toString()).read(table, of).collectAsList();
  }

  @Test
  void atOnceFromManyFilesWithRepetitionsAndFaults() throws IOException {
    List<String> some = new ArrayList<>(lines.subList(20, lines.size()));
    some.add(3, "{\"id\": \"broken");
    some.add(
        "{\"id\": \"german\", \"text\": \"Der Minister ist am Freitag nach Wien gereist, um dort mit dem Kanzler über die Lage zu reden.\"}");
    file("many/a.jsonl", some);
    file("many/b/c.jsonl", lines.subList(0, 20));
    file("many/b/d.jsonl", lines.subList(5, 25));
    file("many/empty.txt", List.of());
    Path tables = folder.resolve("at-once");
    Counts counts = Demo.archive(spark, tables, 5).add(List.of(folder.resolve("many").toString()));
    assertThat(counts.reports()).isEqualTo(lines.size() + 1);
    assertThat(counts.mentions()).isEqualTo(expected.mentions().size());
    assertThat(counts.failed()).isEqualTo(2);
    assertThat(counts.skipped()).isEqualTo(1);
    assertSame(tables);
    assertThat(rows(tables, Columns.ERRORS, Columns.ERROR))
        .extracting(row -> row.<String>getAs("kind"), row -> row.<String>getAs("message"))
        .satisfiesExactlyInAnyOrder(
            row ->
                assertThat(row.toList().toString())
                    .contains("error", "broken JSON", "write the line anew"),
            row -> assertThat(row.toList().toString()).contains("error", "is empty"),
            row -> assertThat(row.toList().toString()).contains("skipped", "not in English (de)"));
    assertThat(rows(tables, Columns.REPORTS, Columns.REPORT))
        .filteredOn(row -> row.<Boolean>getAs("outdated"))
        .extracting(row -> row.<String>getAs("id"))
        .containsExactlyInAnyOrder("v-1", "v-3");
    assertThat(rows(tables, Columns.REPORTS, Columns.REPORT))
        .filteredOn(row -> row.<String>getAs("origin").equals("copy-1"))
        .hasSize(3);
    Row run = rows(tables, Columns.RUNS, Columns.RUN).get(0);
    assertThat(run.<Long>getAs("reports")).isEqualTo(lines.size() + 1);
    assertThat(run.<Long>getAs("failed")).isEqualTo(2);
    assertThat(run.<String>getAs("model")).isNotBlank();
  }

  /** Every third of the reports, so that what is told of one event comes at different times. */
  private static List<String> third(int from) {
    List<String> third = new ArrayList<>();
    for (int i = from; i < lines.size(); i += 3) {
      third.add(lines.get(i));
    }
    return third;
  }

  @Test
  void byAndByFromOtherFormatsTheLatestFirst() throws IOException {
    Path tables = folder.resolve("by-and-by");
    String edition = lines.get(0).replace("Friday", "Thursday");
    assertThat(edition).isNotEqualTo(lines.get(0));
    List<String> last = new ArrayList<>(third(2));
    last.add(edition);
    Path parquet = folder.resolve("second.parquet");
    spark
        .read()
        .json(file("second.jsonl", third(1)).toString())
        .coalesce(1)
        .write()
        .parquet(parquet.toString());
    Path first = file("first.ndjson", third(0));
    Demo.archive(spark, tables, 3).add(List.of(file("last.jsonl", last).toString()));
    Demo.archive(spark, tables, 2).add(List.of(parquet.toString()));
    Counts counts = Demo.archive(spark, tables, 4).add(List.of(first.toString()));
    assertThat(counts.reports()).isEqualTo(third(0).size());
    assertThat(counts.replaced()).isEqualTo(1);
    assertSame(tables);
    assertThat(rows(tables, Columns.CHANGES, Columns.CHANGE))
        .anySatisfy(
            row -> {
              assertThat(row.<String>getAs("what")).isEqualTo("event");
              assertThat(row.<String>getAs("change")).isEqualTo("merged");
              assertThat(expected.events().toString())
                  .contains("{\"id\":\"" + row.getAs("into_id") + "\",\"rule\"");
            })
        .anySatisfy(row -> assertThat(row.<String>getAs("what")).isEqualTo("mention"));

    long before = Lake.open(spark, tables.toString()).current().version();
    Counts known = Demo.archive(spark, tables, 2).add(List.of(first.toString()));
    assertThat(known.isNothing()).isTrue();
    assertThat(known.known()).isEqualTo(third(0).size());
    assertThat(Lake.open(spark, tables.toString()).current().version()).isEqualTo(before);
  }

  @Test
  void ofWhatBreaksOffNothingIsSeen() throws IOException {
    Path tables = folder.resolve("broken-off");
    Demo.archive(spark, tables, 2).add(List.of(file("few.jsonl", lines.subList(0, 9)).toString()));
    Demo.Tables before = Demo.of(spark, tables);
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Lake lake = Lake.open(spark, tables.toString());
    SliceReader reader =
        SliceReader.of(Demo.SHIPPED, ReadOptions.NONE, context.hadoopConfiguration());
    var reads =
        context
            .parallelize(List.of(lines.get(10), "stop"), 2)
            .flatMap(
                line -> {
                  if (line.equals("stop")) {
                    throw new IllegalStateException("as if killed");
                  }
                  return reader.readMessage(
                      line.getBytes(java.nio.charset.StandardCharsets.UTF_8), "m");
                });
    Update update = new Update(spark, lake, new Update.Plan(Demo.SHIPPED, false, 2), Demo.CLOCK);
    assertThatThrownBy(() -> update.run(reads)).hasStackTraceContaining("as if killed");
    assertThat(Demo.of(spark, tables)).isEqualTo(before);

    // Of two runs at a time one counts, and the other is told.
    Lake one = Lake.open(spark, tables.toString());
    Lake other = Lake.open(spark, tables.toString());
    one.commit();
    assertThatThrownBy(other::commit)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("run it again");

    Demo.archive(spark, tables, 2).add(List.of(file("all.jsonl", lines).toString()));
    assertSame(tables);
  }

  @Test
  void whatComesInAStreamComesOnce() throws IOException {
    Path tables = folder.resolve("stream");
    Path incoming = folder.resolve("incoming");
    file("incoming/1.jsonl", lines.subList(0, 25));
    String[] watch = {
      "watch",
      "--into",
      tables.toString(),
      "--folder",
      incoming.toString(),
      "--once",
      "--partitions",
      "2"
    };
    assertThat(watch(watch)).isZero();
    file("incoming/2.jsonl", lines.subList(20, lines.size()));
    assertThat(watch(watch)).isZero();
    Manifest after = Lake.open(spark, tables.toString()).current();
    assertThat(watch(watch)).isZero();
    assertThat(Lake.open(spark, tables.toString()).current()).isEqualTo(after);
    assertSame(tables);

    // A batch that was committed just before the job was killed comes again from its checkpoint.
    String query = after.batches().firstKey();
    var files =
        spark.read().format("binaryFile").load(incoming.toString()).select("path", "length");
    Archive archive = Demo.archive(spark, tables, 2);
    assertThat(archive.addFiles(query, after.batches().get(query), files).isNothing()).isTrue();
    assertThat(Lake.open(spark, tables.toString()).current()).isEqualTo(after);
  }

  private static int watch(String... arguments) {
    int status = Main.commandLine().execute(arguments);
    // The command has closed the session.
    spark = Demo.session().getOrCreate();
    return status;
  }
}
