package org.dateline.coding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Records as they are kept: each the line that {@link RecordWriter} writes of it. */
public final class RecordLines {
  private static final String EVENT = "\"event_id\":\"";
  private static final String VERSIONS = ",\"versions\":";

  private RecordLines() {}

  /** One JSON object for each record, in the same order. */
  public static List<String> of(CodedReport coded) {
    StringWriter lines = new StringWriter();
    try {
      new RecordWriter().write(coded, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString().lines().toList();
  }

  /** The record with another event's id: a report alone does not know which event it tells. */
  public static String withEvent(String record, String eventId) {
    int begin = record.indexOf(EVENT) + EVENT.length();
    int end = record.indexOf('"', begin);
    return record.substring(0, begin) + eventId + record.substring(end);
  }

  /** The record without what coded it: whether a mention has changed shows in the rest. */
  public static String content(String record) {
    int versions = record.lastIndexOf(VERSIONS);
    return versions < 0 ? record : record.substring(0, versions);
  }
}
