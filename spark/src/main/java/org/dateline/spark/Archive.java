package org.dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.report.read.ReadOptions;

/**
 * Adds archives of reports to the tables in a folder. Each chunk of an archive is one run with a
 * version of its own: a job that is killed loses the chunk at hand, and the next one passes over
 * what is stored. For one thread.
 */
final class Archive {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Setup setup;
  private final InstantSource clock;

  /**
   * What the user wants.
   *
   * @param into folder of the tables
   * @param options about the input
   * @param files the user's knowledge
   * @param again whether reports that are stored are coded again
   * @param partitions into how many parts the work is divided, 0 for as many as seem fit
   * @param chunk bytes of input that make one run, about
   * @param stretch bytes of a long file that one task reads, as {@link InputFiles#STRETCH}
   */
  record Setup(
      String into,
      ReadOptions options,
      KnowledgeFiles files,
      boolean again,
      int partitions,
      long chunk,
      long stretch) {}

  Archive(SparkSession spark, Setup setup, InstantSource clock) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.setup = setup;
    this.clock = clock;
  }

  /** Adds all that files and folders hold. */
  Counts add(List<String> names) throws IOException {
    Configuration configuration = context.hadoopConfiguration();
    Counts counts = Counts.none();
    for (InputFiles chunk :
        chunks(InputFiles.of(names, configuration, setup.stretch()), setup.chunk())) {
      counts = counts.plus(update(Lake.open(spark, setup.into()), reads(chunk), chunk.length()));
    }
    return counts;
  }

  /** Adds a batch of files of a streaming query, unless it was added before. */
  Counts addFiles(String query, long batch, Dataset<Row> files) throws IOException {
    Lake lake = Lake.open(spark, setup.into());
    if (lake.has(query, batch)) {
      return Counts.none();
    }
    lake.note(query, batch);
    List<Slice> slices = new ArrayList<>();
    List<String> parquet = new ArrayList<>();
    for (Row file : files.select("path", "length").collectAsList()) {
      if (file.getString(0).endsWith(".parquet")) {
        parquet.add(file.getString(0));
      } else {
        slices.addAll(InputFiles.slices(file.getString(0), file.getLong(1), setup.stretch()));
      }
    }
    InputFiles input = new InputFiles(slices, parquet);
    return update(lake, reads(input), input.length());
  }

  /** Adds a batch of messages of a streaming query, unless it was added before. */
  Counts addMessages(String query, long batch, Dataset<Row> messages) throws IOException {
    Lake lake = Lake.open(spark, setup.into());
    if (lake.has(query, batch)) {
      return Counts.none();
    }
    lake.note(query, batch);
    SliceReader reader = reader();
    JavaRDD<Read> reads =
        messages
            .selectExpr("cast(value as binary)", "topic || '/' || partition || '/' || offset")
            .filter("value is not null")
            .toJavaRDD()
            .flatMap(row -> reader.readMessage(row.getAs(0), row.getString(1)));
    return update(lake, reads, 0);
  }

  private Counts update(Lake lake, JavaRDD<Read> reads, long bytes) throws IOException {
    int partitions = partitions(bytes);
    if (!spark.conf().contains("spark.sql.shuffle.partitions")) {
      spark.conf().set("spark.sql.shuffle.partitions", partitions);
    }
    Update.Plan plan = new Update.Plan(setup.files(), setup.again(), partitions);
    return new Update(spark, lake, plan, clock).run(reads);
  }

  /** A task is to hold some megabytes of reports: minutes of coding, little to lose. */
  private int partitions(long bytes) {
    final long share = 4L << 20;
    return setup.partitions() > 0
        ? setup.partitions()
        : (int) Math.max(2L * context.defaultParallelism(), bytes / share);
  }

  private SliceReader reader() {
    return SliceReader.of(setup.files(), setup.options(), context.hadoopConfiguration());
  }

  private JavaRDD<Read> reads(InputFiles files) {
    SliceReader reader = reader();
    JavaRDD<Read> reads = context.emptyRDD();
    if (!files.slices().isEmpty()) {
      int most = Math.max(context.defaultParallelism(), partitions(files.length()));
      List<List<Slice>> parts = InputFiles.parts(files.slices(), most);
      reads = context.parallelize(parts, parts.size()).mapPartitions(reader::read);
    }
    if (!files.parquet().isEmpty()) {
      JavaRDD<Read> rows =
          spark
              .read()
              .parquet(files.parquet().toArray(String[]::new))
              .toJSON()
              .toJavaRDD()
              .flatMap(
                  row -> reader.readMessage(row.getBytes(StandardCharsets.UTF_8), "a Parquet row"));
      reads = reads.union(rows);
    }
    return reads;
  }

  /** The files, in their order, by chunks of some length. */
  static List<InputFiles> chunks(InputFiles files, long length) {
    List<InputFiles> chunks = new ArrayList<>();
    InputFiles chunk = new InputFiles(new ArrayList<>(), files.parquet());
    for (Slice slice : files.slices()) {
      if (chunk.length() + slice.length() > length && !chunk.slices().isEmpty()) {
        chunks.add(chunk);
        chunk = new InputFiles(new ArrayList<>(), List.of());
      }
      chunk.slices().add(slice);
    }
    chunks.add(chunk);
    return chunks;
  }
}
