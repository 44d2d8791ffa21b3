package org.dateline.spark;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run did.
 *
 * @param reports that were added
 * @param mentions that they tell
 * @param known reports that were in the tables with the same content
 * @param skipped reports in which nothing is looked for, for their language or because they were
 *     taken back; they are among those added
 * @param failed what could not be read or coded
 * @param warnings what was read, but perhaps not as meant
 * @param replaced reports that took the place of another edition
 */
record Counts(
    long reports,
    long mentions,
    long known,
    long skipped,
    long failed,
    long warnings,
    long replaced) {
  static Counts of(Dataset<Row> coded) {
    Row sums =
        coded
            .selectExpr(
                "count_if(kind = 'report')",
                "coalesce(sum(if(kind = 'report', size(mentions), 0)), 0)",
                "count_if(kind = 'known')",
                "count_if(kind = 'report' and message is not null)",
                "count_if(kind = 'error')",
                "count_if(kind = 'warning')",
                "count_if(coalesce(replaces, false))")
            .head();
    return new Counts(
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2),
        sums.getLong(3),
        sums.getLong(4),
        sums.getLong(5),
        sums.getLong(6));
  }

  /** The same with another number of mentions: those of outdated reports do not count. */
  Counts mentions(long number) {
    return new Counts(reports, number, known, skipped, failed, warnings, replaced);
  }

  /** Nothing done yet. */
  static Counts none() {
    return new Counts(0, 0, 0, 0, 0, 0, 0);
  }

  Counts plus(Counts other) {
    return new Counts(
        reports + other.reports,
        mentions + other.mentions,
        known + other.known,
        skipped + other.skipped,
        failed + other.failed,
        warnings + other.warnings,
        replaced + other.replaced);
  }

  boolean isNothing() {
    return reports + failed + warnings == 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d reports, %,d mentions", reports, mentions)
        + (known == 0 ? "" : String.format(Locale.ROOT, ", %,d stored before", known))
        + (skipped == 0 ? "" : String.format(Locale.ROOT, ", %,d not coded", skipped))
        + (failed == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed));
  }
}
