package org.dateline.store.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that people gave an event, by field: {@code type modes contexts auxiliary actors
 * recipients date place} and kinds of toll. Each is JSON as an event's own: {@code "ASSAULT"},
 * {@code {"from":"2021-03-05","to":"2021-03-05","precision":"day"}}, {@code
 * {"low":9,"best":11,"high":15}}; null for nothing. Immutable.
 */
public final class Edits {
  /** None. */
  public static final Edits NONE = new Edits(Map.of());

  private final Map<String, JsonNode> values;

  private Edits(Map<String, JsonNode> values) {
    this.values = values;
  }

  /** These, and what a decision says. */
  Edits and(Decision decision) {
    Map<String, JsonNode> more = new TreeMap<>(values);
    more.put(
        Objects.requireNonNull(decision.field()),
        EditValues.json(Objects.requireNonNull(decision.value())));
    return new Edits(more);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether there is a value of a field. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The value of a field, or what it is without an edit. */
  public <V> V over(String field, V otherwise, Function<JsonNode, V> read) {
    JsonNode value = values.get(field);
    return value == null ? otherwise : read.apply(value);
  }

  /** As {@link #over}, where a field may have no value. */
  public <V> @Nullable V overOrNull(
      String field, @Nullable V otherwise, Function<JsonNode, @Nullable V> read) {
    JsonNode value = values.get(field);
    return value == null ? otherwise : read.apply(value);
  }
}
