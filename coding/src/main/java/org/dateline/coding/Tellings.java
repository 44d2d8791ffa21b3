package org.dateline.coding;

import java.time.Instant;
import java.util.List;
import org.dateline.dedupe.Telling;
import org.dateline.report.Published;
import org.jspecify.annotations.Nullable;

/** Makes of a coded report what merging needs of each of its event mentions. */
public final class Tellings {
  private Tellings() {}

  /**
   * One telling for each record, in the same order.
   *
   * @param origin what the report is a copy of; its own id where it is no copy
   */
  public static List<Telling> of(CodedReport coded, String origin) {
    TellingMaker maker =
        new TellingMaker(coded.analysis(), coded.entities(), coded.times(), origin);
    return coded.records().stream().map(event -> maker.make(event.id(), event.mention())).toList();
  }

  /**
   * When a report was published: the day's first moment in UTC where only the day is known, null
   * where nothing is.
   */
  public static @Nullable Instant instant(@Nullable Published published) {
    return TellingMaker.instant(published);
  }
}
