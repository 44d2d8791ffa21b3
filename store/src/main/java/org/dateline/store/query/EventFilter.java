package org.dateline.store.query;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: those for which all holds that is not null.
 *
 * @param types PLOVER types, any of them; empty for all
 * @param actor somebody who did it: a country, a CAMEO code, a sector, an id, or part of a name
 * @param recipient somebody whom it was done to, likewise
 * @param country where, ISO 3166 alpha-3
 * @param from first day on which it may have happened
 * @param to last day, inclusive
 * @param auxiliary {@code historical future hypothetical negation}; {@code none} for what is told
 *     as real and recent; {@code any} for all, as null
 * @param minKilled at least so many dead, by the best figure
 * @param minConfidence least confidence of the surest mention of it, 0 to 1
 * @param text words of a sentence that tells it, in any case
 * @param status what people decided
 */
public record EventFilter(
    Set<String> types,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String country,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String auxiliary,
    @Nullable Integer minKilled,
    @Nullable Double minConfidence,
    @Nullable String text,
    @Nullable Status status) {
  /** The value of {@code auxiliary} that asks for events without any. */
  public static final String NO_AUXILIARY = "none";

  /** The value of {@code auxiliary} that asks for all events. */
  public static final String ANY_AUXILIARY = "any";

  /** All events. */
  public static final EventFilter ALL =
      new EventFilter(Set.of(), null, null, null, null, null, null, null, null, null, null);

  public EventFilter {
    types = Set.copyOf(new TreeSet<>(types));
  }

  /** The same with another auxiliary, null for all. */
  public EventFilter withAuxiliary(@Nullable String other) {
    return new EventFilter(
        types, actor, recipient, country, from, to, other, minKilled, minConfidence, text, status);
  }
}
