package org.dateline.spark;

import org.apache.spark.sql.types.StructType;

/** The columns of the tables; {@code month} divides each into folders. */
final class Columns {
  static final String REPORTS = "reports";
  static final String SKETCHES = "sketches";
  static final String MENTIONS = "mentions";
  static final String EVENTS = "events";
  static final String ERRORS = "errors";
  static final String CHANGES = "changes";
  static final String RUNS = "runs";
  static final String TELLINGS = "tellings";
  static final String LINKS = "links";

  /** What coding makes of one report, or of what is wrong with an input. */
  static final StructType CODED =
      StructType.fromDDL(
          "kind string, source string, line bigint, message string,"
              + " id string, hash string, title string, url string, publisher string,"
              + " published string, published_at timestamp, language string, author string,"
              + " country string, rights string, text string, month string, replaces boolean,"
              + " story string, version int, standing string,"
              + " agency string, runs array<bigint>, last_run bigint,"
              + " mentions array<struct<id: string, month: string, telling: string, record: string>>");

  /** A report as it came. */
  static final StructType REPORT =
      StructType.fromDDL(
          "id string, title string, url string, publisher string, published string,"
              + " published_at timestamp, language string, author string, country string,"
              + " rights string, origin string, hash string, story string, version int,"
              + " standing string, outdated boolean, text string, month string");

  /** By what copies of a report are told. */
  static final StructType SKETCH =
      StructType.fromDDL(
          "report_id string, published_at timestamp, agency string, runs array<bigint>,"
              + " last_run bigint, month string");

  /** What merging knows of a mention. */
  static final StructType TELLING =
      StructType.fromDDL(
          "id string, report_id string, event_id string, event_month string,"
              + " mention_month string, cluster bigint, keys array<bigint>, telling string,"
              + " month string");

  /** Two mentions that are linked, and under which keys they meet. */
  static final StructType LINK =
      StructType.fromDDL("one string, other string, keys array<bigint>, month string");

  /** A mention before its record is taken apart. */
  static final StructType MENTION =
      StructType.fromDDL("id string, event_id string, record string, month string");

  /** An event before it is taken apart. */
  static final StructType EVENT = StructType.fromDDL("id string, event string, month string");

  /** What is wrong, or why a report was not coded. */
  static final StructType ERROR =
      StructType.fromDDL(
          "run bigint, kind string, source string, line bigint, report_id string,"
              + " message string, month string");

  /** What became of an id. */
  static final StructType CHANGE =
      StructType.fromDDL(
          "run bigint, what string, id string, change string, into_id string, month string");

  /** One run, with what it did. */
  static final StructType RUN =
      StructType.fromDDL(
          "run bigint, started_at timestamp, finished_at timestamp, coder string,"
              + " knowledge string, model string, spark string, reports bigint,"
              + " mentions bigint, known bigint, skipped bigint, failed bigint,"
              + " month string");

  private Columns() {}
}
