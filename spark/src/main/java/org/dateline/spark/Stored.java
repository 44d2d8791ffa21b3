package org.dateline.spark;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What is in the tables before a run, without the reports that it replaces.
 *
 * @param reports that stay
 * @param sketches of these
 * @param tellings of those that still tell something
 * @param gone tellings of reports that are replaced, or tell nothing any more
 * @param replacedReports {@code id} and {@code month} of these reports
 */
record Stored(
    Dataset<Row> reports,
    Dataset<Row> sketches,
    Dataset<Row> tellings,
    Dataset<Row> gone,
    Dataset<Row> replacedReports) {

  /**
   * Finds it.
   *
   * @param replaced ids of reports
   * @param any whether there are any
   */
  static Stored of(Lake lake, Dataset<Row> replaced, boolean any) {
    Dataset<Row> reports = lake.read(Columns.REPORTS, Columns.REPORT);
    Dataset<Row> sketches = lake.read(Columns.SKETCHES, Columns.SKETCH);
    Dataset<Row> tellings = lake.read(Columns.TELLINGS, Columns.TELLING);
    if (!any) {
      return new Stored(
          reports, sketches, tellings, tellings.limit(0), reports.select("id", "month").limit(0));
    }
    String[] id = {"id"};
    String[] reportId = {"report_id"};
    Dataset<Row> ids = replaced.withColumnRenamed("id", "report_id");
    return new Stored(
        reports.join(replaced, id, "left_anti"),
        sketches.join(ids, reportId, "left_anti"),
        ordered(tellings.join(ids, reportId, "left_anti")),
        ordered(tellings.join(ids, reportId, "left_semi")),
        reports.join(replaced, id, "left_semi").select("id", "month"));
  }

  /** The same where some more reports tell nothing now, but stay. */
  Stored without(Dataset<Row> outdated, boolean any) {
    if (!any) {
      return this;
    }
    String[] reportId = {"report_id"};
    Dataset<Row> ids = outdated.withColumnRenamed("id", "report_id");
    return new Stored(
        reports,
        sketches,
        ordered(tellings.join(ids, reportId, "left_anti")),
        gone.union(ordered(tellings.join(ids, reportId, "left_semi"))),
        replacedReports);
  }

  private static Dataset<Row> ordered(Dataset<Row> tellings) {
    return tellings.selectExpr(Columns.TELLING.fieldNames());
  }

  /** The mentions that stay and are in one of the blocks. */
  JavaRDD<Member> near(Keys keys) {
    JavaRDD<String> months =
        tellings
            .select("keys", "month")
            .toJavaRDD()
            .filter(row -> keys.hasAny(Longs.of(row, "keys")))
            .map(row -> row.getString(1));
    return published(months).map(Member::of).filter(member -> keys.hasAny(member.keys()));
  }

  /**
   * The mentions that stay and are in a cluster with one of these.
   *
   * @param ids of mentions
   * @param reports ids of reports
   */
  JavaRDD<Member> connected(Broadcast<Set<String>> ids, Broadcast<Set<String>> reports) {
    Set<Long> clusters = removedClusters();
    clusters.addAll(
        tellings
            .select("id", "report_id", "cluster")
            .toJavaRDD()
            .filter(
                row ->
                    ids.value().contains(row.getString(0))
                        || reports.value().contains(row.getString(1)))
            .map(row -> row.getLong(2))
            .distinct()
            .collect());
    JavaRDD<String> months =
        tellings
            .select("cluster", "month")
            .toJavaRDD()
            .filter(row -> clusters.contains(row.getLong(0)))
            .map(row -> row.getString(1));
    return published(months)
        .filter(row -> clusters.contains(row.<Long>getAs("cluster")))
        .map(Member::of);
  }

  /** All that is stored of the mentions of some months; the folders of others are not opened. */
  private JavaRDD<Row> published(JavaRDD<String> months) {
    Object[] wanted = months.distinct().collect().toArray();
    return tellings.filter(functions.col("month").isin(wanted)).toJavaRDD();
  }

  /** The mentions of those that go. */
  JavaRDD<Member> removed() {
    return gone.toJavaRDD().map(Member::of);
  }

  private Set<Long> removedClusters() {
    Set<Long> clusters = new HashSet<>();
    gone.select("cluster").distinct().collectAsList().forEach(row -> clusters.add(row.getLong(0)));
    return clusters;
  }

  /** The key and month of their rows among mentions. */
  Dataset<Row> removedMentions() {
    return gone.selectExpr("id", "mention_month as month");
  }

  /** The key and month of their rows among tellings. */
  Dataset<Row> removedTellings() {
    return gone.select("id", "month");
  }
}
