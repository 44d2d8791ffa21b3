package org.dateline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of a result at hand, its columns by name. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  public @Nullable String textOrNull(String column) {
    return get(column, String.class);
  }

  /** The words of a column that divides them by {@code |}. */
  public List<String> words(String column) {
    String text = text(column);
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  public long number(String column) {
    try {
      return result.getLong(column);
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  public @Nullable Long numberOrNull(String column) {
    return get(column, Long.class);
  }

  public int count(String column) {
    return Math.toIntExact(number(column));
  }

  public @Nullable Integer countOrNull(String column) {
    return get(column, Integer.class);
  }

  public double real(String column) {
    return Objects.requireNonNull(realOrNull(column), column);
  }

  public @Nullable Double realOrNull(String column) {
    return get(column, Double.class);
  }

  public @Nullable LocalDate dateOrNull(String column) {
    return get(column, LocalDate.class);
  }

  public LocalDate date(String column) {
    return Objects.requireNonNull(dateOrNull(column), column);
  }

  /** A point in time, kept in UTC. */
  public @Nullable Instant instantOrNull(String column) {
    LocalDateTime time = get(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    try {
      int index = result.findColumn(column);
      return result.getObject(index) == null ? null : result.getObject(index, type);
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }
}
