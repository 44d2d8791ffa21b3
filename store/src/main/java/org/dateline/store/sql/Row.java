package org.dateline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a result, its columns by name. */
public final class Row {
  private final Map<String, Integer> places;
  private final List<@Nullable Object> values;

  /**
   * A row.
   *
   * @param places of columns among the values, by name
   */
  Row(Map<String, Integer> places, List<@Nullable Object> values) {
    this.places = places;
    this.values = values;
  }

  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  public @Nullable String textOrNull(String column) {
    Object value = get(column);
    return value == null ? null : value.toString();
  }

  /** The words of a column that divides them by {@code |}. */
  public List<String> words(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  /** A whole number; 0 where there is none. */
  public long number(String column) {
    return whole(get(column));
  }

  long firstNumber() {
    return whole(values.get(0));
  }

  private static long whole(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  public @Nullable Long numberOrNull(String column) {
    Object value = get(column);
    return value == null ? null : Long.valueOf(whole(value));
  }

  public int count(String column) {
    return Math.toIntExact(number(column));
  }

  public @Nullable Integer countOrNull(String column) {
    Object value = get(column);
    return value == null ? null : Integer.valueOf(Math.toIntExact(whole(value)));
  }

  public double real(String column) {
    return Objects.requireNonNull(realOrNull(column), column);
  }

  public @Nullable Double realOrNull(String column) {
    Object value = get(column);
    return value == null ? null : Double.valueOf(((Number) value).doubleValue());
  }

  public @Nullable LocalDate dateOrNull(String column) {
    return (LocalDate) get(column);
  }

  public LocalDate date(String column) {
    return Objects.requireNonNull(dateOrNull(column), column);
  }

  /** A point in time, kept in UTC. */
  public @Nullable Instant instantOrNull(String column) {
    LocalDateTime time = (LocalDateTime) get(column);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  private @Nullable Object get(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return values.get(place);
  }
}
