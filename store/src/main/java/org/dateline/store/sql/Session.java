package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements within one transaction. For one thread. */
public final class Session {
  private final Connection connection;
  private final Engine engine;

  Session(Connection connection, Engine engine) {
    this.connection = connection;
    this.engine = engine;
  }

  /** A column, in tables that have an {@code id}, by which one statement finds rows fastest. */
  public String rowKey() {
    return engine.rowKey();
  }

  /** All rows of a result. */
  public <T> List<T> list(Sql sql, Function<Row, T> read) {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(read.apply(row)));
    return rows;
  }

  /** The first row of a result. */
  public <T> Optional<T> first(Sql sql, Function<Row, T> read) {
    return list(sql, read).stream().findFirst();
  }

  /** Hands on the rows of a result, one after the other. */
  public void each(Sql sql, Consumer<Row> sink) {
    try (PreparedStatement statement = prepare(sql);
        ResultSet result = statement.executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        sink.accept(row);
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** The result of a statement that begins with {@code select count(*)} or the like. */
  public long number(Sql sql) {
    try (PreparedStatement statement = prepare(sql);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /**
   * Runs a statement that a user wrote.
   *
   * @throws StoreException where it is more than one, or fails
   */
  public void ask(String statement, Answer answer) {
    String one = statement.strip().replaceFirst(";$", "");
    if (one.contains(";")) {
      throw new StoreException("one statement at a time, and without ;");
    }
    try (PreparedStatement prepared = connection.prepareStatement(one);
        ResultSet result = prepared.executeQuery()) {
      ResultSetMetaData columns = result.getMetaData();
      List<String> names = new ArrayList<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        names.add(columns.getColumnLabel(column));
      }
      answer.columns(names);
      while (result.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= names.size(); column++) {
          values.add(plain(result.getObject(column)));
        }
        answer.row(values);
      }
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  /** Changes rows, and returns how many. */
  public int update(Sql sql) {
    try (PreparedStatement statement = prepare(sql)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Adds rows. */
  public void insert(NewRows rows) {
    if (rows.size() == 0) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(rows.statement())) {
      int index = 1;
      for (String[] values : rows.columns()) {
        statement.setArray(index++, connection.createArrayOf("varchar", values));
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  /** Runs a statement of the schema. */
  void execute(String text) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw fault(e);
    }
  }

  private PreparedStatement prepare(Sql sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.text());
    int index = 1;
    for (Object parameter : sql.parameters()) {
      if (parameter instanceof Sql.Texts texts) {
        Object[] values = texts.values().toArray();
        statement.setArray(index++, connection.createArrayOf("varchar", values));
      } else if (parameter instanceof Instant instant) {
        statement.setObject(index++, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
      } else {
        statement.setObject(index++, parameter);
      }
    }
    return statement;
  }

  static StoreException fault(SQLException e) {
    return new StoreException("the store says: " + e.getMessage(), e);
  }
}
