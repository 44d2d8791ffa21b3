package org.dateline.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.report.Edition.Standing;
import org.dateline.report.StoryVersions;
import org.dateline.report.StoryVersions.Version;
import scala.Tuple2;

/**
 * Which reports no longer stand: a later version of their story is there, or its source took it
 * back.
 *
 * @param news ids of reports that come
 * @param stored ids of reports that stood before
 */
record Outdated(Set<String> news, Set<String> stored) {
  private static final String[] COLUMNS = {
    "id", "story", "version", "published_at", "standing", "outdated"
  };

  /** A version, with whether it comes, and whether it stood. */
  private record Known(Version version, boolean comes, boolean outdated)
      implements java.io.Serializable {}

  /**
   * Finds them, in the stories that reports tell which come.
   *
   * @param coming rows of {@link Columns#CODED}
   * @param reports the stored reports that stay
   */
  static Outdated of(Dataset<Row> coming, Dataset<Row> reports, int partitions) {
    JavaRDD<Known> news =
        coming
            .filter("story is not null")
            .selectExpr("id", "story", "version", "published_at", "standing", "false as outdated")
            .toJavaRDD()
            .map(row -> known(row, true));
    JavaRDD<Known> stored =
        reports
            .filter("story is not null")
            .selectExpr(COLUMNS)
            .toJavaRDD()
            .map(row -> known(row, false));
    Outdated found = new Outdated(new HashSet<>(), new HashSet<>());
    news.union(stored)
        .mapToPair(known -> new Tuple2<>(known.version().story(), known))
        .groupByKey(partitions)
        .flatMap(story -> outdated(story._2()))
        .collect()
        .forEach(
            known -> (known.comes() ? found.news : found.stored).add(known.version().reportId()));
    return found;
  }

  private static Known known(Row row, boolean comes) {
    Version version =
        new Version(
            row.getAs("id"),
            row.getAs("story"),
            row.<Integer>getAs("version"),
            row.getAs("published_at"),
            Standing.valueOf(row.<String>getAs("standing").toUpperCase(Locale.ROOT)));
    return new Known(version, comes, row.<Boolean>getAs("outdated"));
  }

  private static Iterator<Known> outdated(Iterable<Known> story) {
    List<Version> versions = new ArrayList<>();
    boolean touched = false;
    for (Known known : story) {
      versions.add(known.version());
      touched |= known.comes();
    }
    List<Known> outdated = new ArrayList<>();
    if (touched) {
      Set<String> ids = StoryVersions.outdated(versions);
      for (Known known : story) {
        if (ids.contains(known.version().reportId()) && !known.outdated()) {
          outdated.add(known);
        }
      }
    }
    return outdated.iterator();
  }
}
