package org.dateline.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What events of one group sum up to.
 *
 * @param group a value for each dimension, empty where the events have none; spans of time by their
 *     first day
 * @param events how many
 * @param mentions that tell them
 * @param killedLow fewest dead, null where nobody says
 * @param killedBest dead by the best figures
 * @param killedHigh most dead; an event that may have had any number more counts by its best figure
 */
public record Total(
    List<String> group,
    long events,
    long mentions,
    @Nullable Long killedLow,
    @Nullable Long killedBest,
    @Nullable Long killedHigh) {
  public Total {
    group = List.copyOf(group);
  }
}
