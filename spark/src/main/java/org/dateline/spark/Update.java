package org.dateline.spark;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.coding.Versions;
import org.dateline.dedupe.Sketch;
import org.dateline.dedupe.Telling;
import scala.Tuple2;

/**
 * One run: reports that were read are coded, merged with what is in the tables, and become the
 * tables' next version. Only blocks that a new mention is in are looked at again, and only clusters
 * that gained or lost a link are placed again; the events are those that merging all at once makes.
 * For one thread.
 */
final class Update {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Lake lake;
  private final Plan plan;
  private final InstantSource clock;

  /**
   * How a run is carried out; none of it changes the outcome.
   *
   * @param files the user's knowledge
   * @param again whether reports that are stored are coded again
   * @param partitions into how many parts the work is divided
   */
  record Plan(KnowledgeFiles files, boolean again, int partitions) {}

  Update(SparkSession spark, Lake lake, Plan plan, InstantSource clock) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.lake = lake;
    this.plan = plan;
    this.clock = clock;
  }

  /**
   * Carries it out, and commits where anything was read that was not stored.
   *
   * @param reads read once where no executor is lost
   */
  Counts run(JavaRDD<Read> reads) throws IOException {
    Instant started = clock.instant();
    Dataset<Row> coded = code(reads);
    return add(coded, started);
  }

  /** Coding takes nearly all of the time, so that what it made is kept in a folder. */
  private Dataset<Row> code(JavaRDD<Read> reads) {
    JavaRDD<Read> stored =
        lake.read(Columns.REPORTS, Columns.REPORT)
            .select("id", "hash")
            .toJavaRDD()
            .map(row -> Read.stored(row.getString(0), row.getString(1)));
    CodeReads coder = new CodeReads(plan.files(), plan.again());
    JavaRDD<Row> rows =
        reads
            .union(stored)
            .mapToPair(read -> new Tuple2<>(read.key(), read))
            .repartitionAndSortWithinPartitions(new Spread.Over(plan.partitions()))
            .mapPartitions(coder::code);
    String folder = lake.work("coded");
    spark
        .createDataFrame(rows, Columns.CODED)
        .write()
        .mode("overwrite")
        .option("compression", "zstd")
        .parquet(folder);
    return spark.read().schema(Columns.CODED).parquet(folder);
  }

  /**
   * Merges what was coded, and commits.
   *
   * @param coded rows of {@link Columns#CODED}
   * @param started when the run began
   */
  Counts add(Dataset<Row> coded, Instant started) throws IOException {
    Counts counts = Counts.of(coded);
    if (counts.isNothing()) {
      return counts;
    }
    String month = CodeReads.month(clock.instant());
    TableWriter writer = new TableWriter(spark, lake, plan.partitions(), month);
    try (Kept kept = new Kept()) {
      counts = counts.mentions(merge(coded, counts, writer, kept));
    }
    writer.errors(coded);
    writer.run(row(started, counts, month));
    lake.commit();
    return counts;
  }

  private long merge(Dataset<Row> coded, Counts counts, TableWriter writer, Kept kept)
      throws IOException {
    Dataset<Row> reports = coded.filter("kind = 'report'");
    Stored stored = Stored.of(lake, reports.filter("replaces").select("id"), counts.replaced() > 0);
    Outdated outdated = Outdated.of(reports, stored.reports(), plan.partitions());
    stored = stored.without(ids(outdated.stored()), !outdated.stored().isEmpty());
    Copies.Found origins =
        new Copies(context, plan.partitions())
            .origins(
                sketches(reports, "id"),
                sketches(stored.sketches(), "report_id"),
                stored.reports().select("id", "origin", "published_at").toJavaRDD());
    Dataset<Row> standing =
        outdated.news().isEmpty()
            ? reports
            : reports.join(ids(outdated.news()), new String[] {"id"}, "left_anti");
    JavaRDD<Member> added = kept.keep(added(standing, context.broadcast(origins.news())));
    long mentions = added.count();
    Merge.Placing placing =
        new Merge(context, lake, plan, kept, mentions).place(stored, added, origins.stored());
    writer.reports(reports, stored, origins, outdated);
    writer.mentions(reports, stored, placing.placed());
    writer.events(stored, placing.placed());
    writer.tellings(stored, placing.placed());
    writer.links(placing.ties());
    boolean retold = counts.replaced() > 0 || !outdated.stored().isEmpty();
    writer.changes(standing, stored, placing.placed(), retold);
    return mentions;
  }

  private Dataset<Row> ids(Collection<String> ids) {
    return spark.createDataset(List.copyOf(ids), Encoders.STRING()).toDF("id");
  }

  private static JavaRDD<Sketch> sketches(Dataset<Row> rows, String id) {
    return rows.select(id, "published_at", "agency", "runs", "last_run")
        .toJavaRDD()
        .map(row -> Copies.sketch(row, id));
  }

  private JavaRDD<Member> added(Dataset<Row> reports, Broadcast<Map<String, String>> origins) {
    KnowledgeFiles files = plan.files();
    return reports
        .selectExpr("id", "mentions.telling")
        .toJavaRDD()
        .flatMap(
            row -> {
              Loaded loaded = Loaded.of(files);
              String origin = origins.value().get(row.getString(0));
              List<Member> members = new ArrayList<>();
              for (String json : row.<String>getList(1)) {
                Telling telling = loaded.tellings().read(json);
                Telling told = origin == null ? telling : telling.ofOrigin(origin);
                String now = origin == null ? json : loaded.tellings().write(told);
                members.add(Member.of(now, told, loaded.merger().keys(told)));
              }
              return members.iterator();
            });
  }

  private Row row(Instant started, Counts counts, String month) {
    Versions versions = Loaded.of(plan.files()).coder().versions();
    return RowFactory.create(
        lake.run(),
        started,
        clock.instant(),
        versions.coder(),
        versions.knowledge(),
        versions.model(),
        spark.version(),
        counts.reports(),
        counts.mentions(),
        counts.known(),
        counts.skipped(),
        counts.failed(),
        month);
  }
}
