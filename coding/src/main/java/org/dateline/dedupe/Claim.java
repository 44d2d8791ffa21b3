package org.dateline.dedupe;

import java.util.List;

/**
 * A value, and who says it.
 *
 * @param value what they say
 * @param tellings who, in {@link Event#ORDER}
 */
public record Claim<V>(V value, List<Telling> tellings) {
  public Claim {
    tellings = List.copyOf(tellings);
  }

  /** The ids of the mentions that say it. */
  public List<String> mentions() {
    return tellings.stream().map(Telling::id).toList();
  }

  /** How many origins say it. */
  public int origins() {
    return (int) tellings.stream().map(Telling::origin).distinct().count();
  }
}
