package org.dateline.spark;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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

  /** Of the mentions that stay. */
  JavaRDD<Row> rows() {
    return tellings.toJavaRDD();
  }

  /** The mentions that stay. */
  JavaRDD<Member> kept() {
    return rows().map(Member::of);
  }

  /** The mentions of those that go. */
  JavaRDD<Member> removed() {
    return gone.toJavaRDD().map(Member::of);
  }

  Set<Long> removedClusters() {
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
