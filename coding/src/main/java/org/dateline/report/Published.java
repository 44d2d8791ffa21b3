package org.dateline.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, as precisely as its source says and no more.
 *
 * @param date the day, in the publisher's own zone where one is known
 * @param time the time of day, where given
 * @param offset the offset from UTC, where known
 */
public record Published(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset)
    implements Serializable {
  public static Published on(LocalDate date) {
    return new Published(date, null, null);
  }

  /**
   * ISO 8601: {@code 2015-11-23}, {@code 2015-11-23T14:11:00} or {@code 2015-11-23T14:11:00+02:00}.
   */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    String hour =
        String.format(
            java.util.Locale.ROOT,
            "T%02d:%02d:%02d",
            time.getHour(),
            time.getMinute(),
            time.getSecond());
    return date + hour + (offset == null ? "" : offset.toString());
  }
}
