package org.dateline.dedupe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of an event as a rule decided it, and why.
 *
 * @param rule what decided
 * @param value what was decided, null where nobody says anything
 * @param mentions ids of the mentions whose values it is made of
 * @param votes how many origins had a vote
 * @param disputed whether votes differ
 * @param why in words, such as {@code the lowest of 3}
 */
public record Decision<V>(
    Aggregation rule,
    @Nullable V value,
    List<String> mentions,
    int votes,
    boolean disputed,
    String why) {
  public Decision {
    mentions = List.copyOf(mentions);
  }
}
