package org.dateline.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.dateline.dedupe.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A mention that is to be placed in an event.
 *
 * @param id of the mention
 * @param telling as JSON
 * @param keys of its blocks
 * @param month when its report was published
 * @param mentionMonth when it happened by what it says
 * @param event that it was of, null for one that comes
 * @param eventMonth when that happened
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to another machine
record Member(
    String id,
    String reportId,
    String telling,
    long[] keys,
    String month,
    String mentionMonth,
    @Nullable String event,
    @Nullable String eventMonth)
    implements Serializable {

  /** One that comes. */
  static Member of(String json, Telling telling, long[] keys) {
    return new Member(
        telling.id(),
        telling.reportId(),
        json,
        keys,
        CodeReads.month(telling.published()),
        CodeReads.month(telling.when().from()),
        null,
        null);
  }

  /** One that is stored. */
  static Member of(Row row) {
    return new Member(
        row.getAs("id"),
        row.getAs("report_id"),
        row.getAs("telling"),
        Longs.of(row, "keys"),
        row.getAs("month"),
        row.getAs("mention_month"),
        row.getAs("event_id"),
        row.getAs("event_month"));
  }

  Member telling(String json) {
    return new Member(id, reportId, json, keys, month, mentionMonth, event, eventMonth);
  }
}
