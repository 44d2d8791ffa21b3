package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A database with the schema of this release. Any number of threads read, each what was there when
 * its transaction began; one writes at a time, and no reader waits for it. Safe for use by many
 * threads.
 */
public final class Database implements AutoCloseable {
  private final Engine engine;
  private final String address;
  private final Connection first;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final ReentrantLock writing = new ReentrantLock();

  private Database(Engine engine, String address, Connection first) {
    this.engine = engine;
    this.address = address;
    this.first = first;
  }

  /**
   * Opens a database and brings its schema up to this release; makes it where there is none.
   *
   * @param address path of a DuckDB file, or a {@code jdbc:postgresql:} address
   * @throws StoreException where it cannot be opened, or a newer release made it
   */
  public static Database open(String address) {
    Engine engine = Engine.of(address);
    Database database = new Database(engine, address, Connecting.open(engine, address));
    try {
      database.write(session -> Schema.update(session, engine));
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Runs a transaction that reads. */
  public <T> T read(Function<Session, T> work) {
    return with(
        connection -> {
          Session session = new Session(connection);
          engine.beginReading(session);
          T result = work.apply(session);
          connection.rollback();
          return result;
        });
  }

  /** Runs a transaction that writes: all of it, or where it throws nothing. */
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try {
      return with(
          connection -> {
            Session session = new Session(connection);
            engine.lock(session);
            T result = work.apply(session);
            connection.commit();
            return result;
          });
    } finally {
      writing.unlock();
    }
  }

  /** Work with a connection. */
  private interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  private <T> T with(Work<T> work) {
    try {
      Connection connection = borrow();
      try {
        return work.with(connection);
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        idle.push(connection);
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private Connection borrow() throws SQLException {
    Connection connection = idle.poll();
    if (connection != null) {
      return connection;
    }
    Connection another = engine.another(first, address);
    another.setAutoCommit(false);
    return another;
  }

  /** Closes all connections; nothing may be running. */
  @Override
  public void close() {
    try {
      for (Connection connection : idle) {
        connection.close();
      }
      first.close();
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }
}
