package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

/** Statements within one transaction. For one thread. */
public final class Session {
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
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
