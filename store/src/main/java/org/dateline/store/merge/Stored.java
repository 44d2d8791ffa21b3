package org.dateline.store.merge;

import java.time.Instant;
import java.util.Comparator;
import org.dateline.dedupe.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Where a stored telling stands among all.
 *
 * @param number its number in the store
 * @param id id of its mention
 * @param reportId id of its report
 * @param published when its report was published
 * @param position where in the report
 */
record Stored(long number, String id, String reportId, @Nullable Instant published, int position) {
  /** As {@link org.dateline.dedupe.Event#ORDER}. */
  static final Comparator<Stored> ORDER =
      Comparator.comparing(
              Stored::published, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Stored::reportId)
          .thenComparingInt(Stored::position)
          .thenComparing(Stored::id);

  static Stored of(long number, Telling telling) {
    return new Stored(
        number, telling.id(), telling.reportId(), telling.published(), telling.position());
  }
}
