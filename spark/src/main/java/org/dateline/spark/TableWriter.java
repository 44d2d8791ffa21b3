package org.dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.dateline.coding.RecordLines;
import org.dateline.dedupe.Link;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Writes what a run found into the tables. For one thread. */
final class TableWriter {
  private static final int MANY_PARTITIONS = 64;
  private static final int FILES = 8;

  private final SparkSession spark;
  private final Lake lake;
  private final int files;
  private final String now;

  /**
   * @param partitions into how many parts the run's work is divided
   * @param now the month of the run
   */
  TableWriter(SparkSession spark, Lake lake, int partitions, String now) {
    this.spark = spark;
    this.lake = lake;
    this.files = partitions >= MANY_PARTITIONS ? FILES : 1;
    this.now = now;
  }

  void reports(Dataset<Row> reports, Stored stored, Copies.Found origins, Outdated outdated)
      throws IOException {
    Set<String> changed = new HashSet<>(origins.stored().keySet());
    changed.addAll(outdated.stored());
    Dataset<Row> news =
        with(
            reports
                .withColumn("origin", functions.col("id"))
                .withColumn("outdated", functions.lit(false)),
            origins.news(),
            outdated.news());
    Dataset<Row> retold =
        changed.isEmpty()
            ? none(Columns.REPORT)
            : with(
                stored.reports().filter(functions.col("id").isin(changed.toArray())),
                origins.stored(),
                outdated.stored());
    upsert(
        Columns.REPORTS,
        Columns.REPORT,
        only(news, Columns.REPORT).union(only(retold, Columns.REPORT)),
        stored.replacedReports(),
        "id");
    Dataset<Row> sketches = only(reports.withColumnRenamed("id", "report_id"), Columns.SKETCH);
    upsert(
        Columns.SKETCHES,
        Columns.SKETCH,
        sketches,
        stored.replacedReports().withColumnRenamed("id", "report_id"),
        "report_id");
  }

  /** The reports, some with another origin, some no longer standing. */
  private Dataset<Row> with(
      Dataset<Row> reports, Map<String, String> origins, Set<String> outdated) {
    Set<String> ids = new HashSet<>(origins.keySet());
    ids.addAll(outdated);
    List<Row> rows = new ArrayList<>();
    ids.forEach(
        id ->
            rows.add(RowFactory.create(id, origins.get(id), outdated.contains(id) ? true : null)));
    Dataset<Row> changed =
        spark.createDataFrame(rows, StructType.fromDDL("id string, another string, over boolean"));
    return reports
        .join(changed, new String[] {"id"}, "left")
        .withColumn("origin", functions.coalesce(functions.col("another"), functions.col("origin")))
        .withColumn(
            "outdated", functions.coalesce(functions.col("over"), functions.col("outdated")));
  }

  void mentions(Dataset<Row> reports, Stored stored, JavaRDD<Placed> placed) throws IOException {
    StructType seats = StructType.fromDDL("id string, event_id string, month string, came boolean");
    Dataset<Row> seated =
        spark.createDataFrame(
            placed.flatMap(
                event ->
                    event.members().stream()
                        .filter(member -> !event.id().equals(member.event()))
                        .map(
                            member ->
                                RowFactory.create(
                                    member.id(),
                                    event.id(),
                                    member.mentionMonth(),
                                    member.event() == null))
                        .iterator()),
            seats);
    Dataset<Row> came =
        reports
            .selectExpr("explode(mentions) as mention")
            .selectExpr("mention.id", "mention.record")
            .join(seated.filter("came").drop("came"), new String[] {"id"});
    Dataset<Row> rows = came.select("id", "event_id", "record", "month");
    if (lake.current().has(Columns.MENTIONS)) {
      Dataset<Row> moved = seated.filter("not came");
      Dataset<Row> before =
          lake.read(Columns.MENTIONS, mentionColumns(), months(moved)).select("id", "record");
      rows =
          rows.union(
              before.join(moved, new String[] {"id"}).select("id", "event_id", "record", "month"));
    }
    JavaRDD<Row> records =
        rows.toJavaRDD()
            .map(
                row -> {
                  String event = row.getAs("event_id");
                  String record = RecordLines.withEvent(row.getAs("record"), event);
                  return RowFactory.create(row.getAs("id"), event, record, row.getAs("month"));
                });
    Dataset<Row> nested =
        spark
            .createDataFrame(records, Columns.MENTION)
            .withColumn(
                "told",
                functions.from_json(functions.col("record"), NestedSchema.of("record.schema.json")))
            .select("told.*", "record", "month");
    upsert(Columns.MENTIONS, mentionColumns(), nested, stored.removedMentions(), "id");
  }

  static StructType mentionColumns() {
    return NestedSchema.of("record.schema.json").add("record", "string").add("month", "string");
  }

  static StructType eventColumns() {
    return NestedSchema.of("event.schema.json").add("event", "string").add("month", "string");
  }

  void events(Stored stored, JavaRDD<Placed> placed) throws IOException {
    Dataset<Row> rows =
        spark.createDataFrame(
            placed.map(event -> RowFactory.create(event.id(), event.json(), event.month())),
            Columns.EVENT);
    Dataset<Row> nested =
        rows.withColumn(
                "told",
                functions.from_json(functions.col("event"), NestedSchema.of("event.schema.json")))
            .select("told.*", "event", "month");
    upsert(Columns.EVENTS, eventColumns(), nested, former(stored, placed), "id");
  }

  /** The events that were made again, or lost a mention, as they were. */
  private Dataset<Row> former(Stored stored, JavaRDD<Placed> placed) {
    JavaRDD<Row> rows =
        placed
            .flatMap(event -> event.members().iterator())
            .filter(member -> member.event() != null)
            .union(stored.removed())
            .map(member -> RowFactory.create(member.event(), member.eventMonth()))
            .distinct();
    return spark.createDataFrame(rows, StructType.fromDDL("id string, month string"));
  }

  void tellings(Stored stored, JavaRDD<Placed> placed) throws IOException {
    JavaRDD<Row> rows =
        placed.flatMap(
            event ->
                event.members().stream()
                    .map(
                        member ->
                            RowFactory.create(
                                member.id(),
                                member.reportId(),
                                event.id(),
                                event.month(),
                                member.mentionMonth(),
                                event.cluster(),
                                member.keys(),
                                member.telling(),
                                member.month()))
                    .iterator());
    upsert(
        Columns.TELLINGS,
        Columns.TELLING,
        spark.createDataFrame(rows, Columns.TELLING),
        stored.removedTellings(),
        "id");
  }

  void links(JavaPairRDD<Link, Tie> ties) throws IOException {
    Dataset<Row> rows = linkRows(ties.filter(tie -> tie._2().changed() && tie._2().holds()));
    Dataset<Row> gone = linkRows(ties.filter(tie -> tie._2().changed() && !tie._2().holds()));
    upsert(Columns.LINKS, Columns.LINK, rows, gone, "one", "other");
  }

  private Dataset<Row> linkRows(JavaPairRDD<Link, Tie> ties) {
    return spark.createDataFrame(
        ties.map(
            tie ->
                RowFactory.create(
                    tie._1().one(), tie._1().other(), tie._2().keys(), tie._2().month())),
        Columns.LINK);
  }

  void changes(Dataset<Row> reports, Stored stored, JavaRDD<Placed> placed, boolean replacing)
      throws IOException {
    if (!lake.current().has(Columns.TELLINGS)) {
      return;
    }
    long run = lake.run();
    String month = now;
    JavaPairRDD<String, String> nowOf =
        placed.flatMapToPair(
            event ->
                event.members().stream()
                    .map(member -> new Tuple2<>(member.id(), event.id()))
                    .iterator());
    JavaRDD<Row> changes =
        former(stored, placed)
            .toJavaRDD()
            .map(row -> row.getString(0))
            .subtract(placed.map(Placed::id))
            .mapToPair(id -> new Tuple2<>(id, id))
            .leftOuterJoin(nowOf)
            .map(
                event -> {
                  @Nullable String into = event._2()._2().orNull();
                  String what = into == null ? "removed" : "merged";
                  return RowFactory.create(run, "event", event._1(), what, into, month);
                });
    if (replacing) {
      changes = changes.union(mentionChanges(reports, stored, run, month));
    }
    upsert(
        Columns.CHANGES,
        Columns.CHANGE,
        spark.createDataFrame(changes, Columns.CHANGE),
        none(Columns.CHANGE),
        "run");
  }

  /** What became of the mentions of reports that were replaced. What coded them is no change. */
  private JavaRDD<Row> mentionChanges(Dataset<Row> reports, Stored stored, long run, String month) {
    Dataset<Row> gone = stored.removedMentions();
    JavaPairRDD<String, String> before =
        lake.read(Columns.MENTIONS, mentionColumns(), months(gone))
            .join(gone.select("id"), new String[] {"id"}, "left_semi")
            .select("id", "record")
            .toJavaRDD()
            .mapToPair(row -> new Tuple2<>(row.getString(0), content(row.getString(1))));
    JavaPairRDD<String, String> after =
        reports
            .filter("replaces")
            .selectExpr("explode(mentions) as mention")
            .selectExpr("mention.id", "mention.record")
            .toJavaRDD()
            .mapToPair(row -> new Tuple2<>(row.getString(0), content(row.getString(1))));
    return before
        .fullOuterJoin(after)
        .filter(mention -> !mention._2()._1().equals(mention._2()._2()))
        .map(
            mention -> {
              boolean was = mention._2()._1().isPresent();
              boolean is = mention._2()._2().isPresent();
              String change = !was ? "added" : is ? "changed" : "removed";
              return RowFactory.create(run, "mention", mention._1(), change, null, month);
            });
  }

  /** What a record says, whatever event it was found to be of. */
  private static String content(String record) {
    return RecordLines.content(RecordLines.withEvent(record, ""));
  }

  /** What could not be read or coded, or only with doubt. */
  void errors(Dataset<Row> coded) throws IOException {
    Dataset<Row> rows =
        coded
            .filter("kind <> 'known' and message is not null")
            .select(
                functions.lit(lake.run()).as("run"),
                functions.expr("if(kind = 'report', 'skipped', kind)").as("kind"),
                functions.col("source"),
                functions.col("line"),
                functions.col("id").as("report_id"),
                functions.col("message"),
                functions.lit(now).as("month"));
    upsert(Columns.ERRORS, Columns.ERROR, rows, none(Columns.ERROR), "run");
  }

  /** That a run was. */
  void run(Row row) throws IOException {
    upsert(
        Columns.RUNS,
        Columns.RUN,
        spark.createDataFrame(List.of(row), Columns.RUN),
        none(Columns.RUN),
        "run");
  }

  /**
   * Puts rows into a table, in the place of those with the same key. Only months in which something
   * changes are read and written again.
   *
   * @param gone keys and months of rows that are no more
   */
  private void upsert(
      String table, StructType columns, Dataset<Row> rows, Dataset<Row> gone, String... key)
      throws IOException {
    Dataset<Row> ordered = only(rows, columns);
    if (!lake.current().has(table)) {
      lake.add(table, ordered, files);
      return;
    }
    Set<String> months = months(rows.select("month").union(gone.select("month")));
    Dataset<Row> changed = keys(rows, key).union(keys(gone, key));
    Dataset<Row> before = lake.read(table, columns, months).join(changed, key, "left_anti");
    lake.replace(table, only(before, columns).union(ordered), months, files);
  }

  private static Dataset<Row> keys(Dataset<Row> rows, String... key) {
    return rows.selectExpr(key);
  }

  private static Set<String> months(Dataset<Row> rows) {
    Set<String> months = new HashSet<>();
    rows.select("month").distinct().collectAsList().forEach(row -> months.add(row.getString(0)));
    return months;
  }

  private Dataset<Row> none(StructType columns) {
    return spark.createDataFrame(List.of(), columns);
  }

  /** The columns in the table's order. */
  private static Dataset<Row> only(Dataset<Row> rows, StructType columns) {
    return rows.selectExpr(columns.fieldNames());
  }
}
