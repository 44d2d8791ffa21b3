package org.dateline.dedupe;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a mention comes among others: earliest published first, undated last; then by report, place
 * in the report and id.
 *
 * @param published as {@link Telling#published}
 * @param reportId as {@link Telling#reportId}
 * @param position as {@link Telling#position}
 * @param id of the mention
 */
public record Turn(@Nullable Instant published, String reportId, int position, String id)
    implements Comparable<Turn>, Serializable {
  private static final Comparator<Turn> ORDER =
      Comparator.comparing(Turn::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Turn::reportId)
          .thenComparingInt(Turn::position)
          .thenComparing(Turn::id);

  public static Turn of(Telling telling) {
    return new Turn(telling.published(), telling.reportId(), telling.position(), telling.id());
  }

  @Override
  public int compareTo(Turn other) {
    return ORDER.compare(this, other);
  }
}
