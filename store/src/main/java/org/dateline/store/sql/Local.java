package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.store.beside.Question;
import org.dateline.store.beside.Rows;
import org.jspecify.annotations.Nullable;

/** Statements on a connection of this process. Closed without {@link #commit}, they are undone. */
final class Local implements Statements {
  private final Connection connection;
  private final Consumer<Connection> giveBack;
  private volatile @Nullable PreparedStatement running;

  Local(Connection connection, Consumer<Connection> giveBack) {
    this.connection = connection;
    this.giveBack = giveBack;
  }

  @Override
  public void ask(Question question, Rows rows) {
    try (PreparedStatement statement = prepare(question.text(), question.parameters())) {
      running = statement;
      try (ResultSet result = statement.executeQuery()) {
        handOn(result, question.plain(), rows);
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    } finally {
      running = null;
    }
  }

  /** Breaks off what is being asked, from another thread. */
  void cancel() {
    PreparedStatement statement = running;
    try {
      if (statement != null) {
        statement.cancel();
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private static void handOn(ResultSet result, boolean plain, Rows rows) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<String> names = new ArrayList<>();
    int[] types = new int[columns.getColumnCount()];
    for (int column = 1; column <= types.length; column++) {
      names.add(columns.getColumnLabel(column));
      types[column - 1] = columns.getColumnType(column);
    }
    rows.columns(names);
    while (result.next()) {
      List<@Nullable Object> values = new ArrayList<>(types.length);
      for (int column = 1; column <= types.length; column++) {
        values.add(plain ? plain(result, column) : value(result, column, types[column - 1]));
      }
      rows.row(values);
    }
  }

  private static @Nullable Object plain(ResultSet result, int column) throws SQLException {
    Object value = result.getObject(column);
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  /** Days and times as such, without the time zone of this machine. */
  private static @Nullable Object value(ResultSet result, int column, int type)
      throws SQLException {
    Object value = result.getObject(column);
    if (value != null && type == Types.DATE) {
      return result.getObject(column, LocalDate.class);
    }
    if (value != null && type == Types.TIMESTAMP) {
      return result.getObject(column, LocalDateTime.class);
    }
    return value;
  }

  @Override
  public int change(String text, List<?> parameters) {
    try (PreparedStatement statement = prepare(text, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private PreparedStatement prepare(String text, List<?> parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    int index = 1;
    for (Object parameter : parameters) {
      if (parameter instanceof List<?> texts) {
        statement.setArray(index++, connection.createArrayOf("varchar", texts.toArray()));
      } else if (parameter instanceof Instant instant) {
        statement.setObject(index++, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
      } else {
        statement.setObject(index++, parameter);
      }
    }
    return statement;
  }

  @Override
  public void execute(String text) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw Session.fault(e);
    } finally {
      giveBack.accept(connection);
    }
  }
}
