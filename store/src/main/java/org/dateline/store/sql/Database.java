package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A database with the schema of this release. Any number of threads read, each what was there when
 * its transaction began; one writes at a time, and no reader waits for it. Safe for use by many
 * threads.
 */
public final class Database implements AutoCloseable {
  private final Engine engine;
  private final String address;
  private final Use use;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Connection> idle = new ArrayDeque<>();
  private @Nullable Connection first;
  private int busy;

  /** What a database is opened for. */
  private enum Use {
    ALONE,
    SHARED,
    READING
  }

  private Database(String address, Use use) {
    this.engine = Engine.of(address);
    this.address = address;
    this.use = use;
  }

  /**
   * Opens a database and brings its schema up to this release; makes it where there is none. While
   * it is open, no other process can open the same DuckDB file.
   *
   * @param address path of a DuckDB file, or a {@code jdbc:postgresql:} address
   * @throws StoreException where it cannot be opened, or a newer release made it
   */
  public static Database open(String address) {
    return updated(new Database(address, Use.ALONE));
  }

  /**
   * As {@link #open}, but a DuckDB file is held during transactions alone, so that between them
   * other processes have their turn.
   */
  public static Database openShared(String address) {
    return updated(new Database(address, Use.SHARED));
  }

  /**
   * Opens a database that there is, so that nothing can be changed through it. Other processes can
   * do the same.
   */
  public static Database openReadOnly(String address) {
    Database database = new Database(address, Use.READING);
    if (database.<Boolean>read(Schema::isCurrent)) {
      return database;
    }
    database.close();
    open(address).close();
    return new Database(address, Use.READING);
  }

  private static Database updated(Database database) {
    try {
      database.bringUpToDate();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Each version of the schema is a transaction, so that one which fails leaves the one before. */
  private void bringUpToDate() {
    while (this.<Boolean>write(session -> Schema.advance(session, engine))) {
      // The next.
    }
  }

  /** Whether nothing can be changed through it. */
  public boolean isReadOnly() {
    return use == Use.READING;
  }

  /** Runs a transaction that reads. */
  public <T> T read(Function<Session, T> work) {
    return with(
        connection -> {
          Session session = new Session(connection, engine);
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
            Session session = new Session(connection, engine);
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
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }

  private synchronized Connection borrow() throws SQLException {
    if (first == null) {
      first = Connecting.open(engine, address, use == Use.READING);
    }
    Connection connection = idle.poll();
    if (connection == null) {
      connection = engine.another(first, address);
      connection.setAutoCommit(false);
    }
    busy++;
    return connection;
  }

  private synchronized void giveBack(Connection connection) {
    idle.push(connection);
    busy--;
    if (busy == 0 && use == Use.SHARED && engine == Engine.DUCKDB) {
      close();
    }
  }

  /** Closes all connections; nothing may be running. */
  @Override
  public synchronized void close() {
    try {
      for (Connection connection : idle) {
        connection.close();
      }
      idle.clear();
      if (first != null) {
        first.close();
        first = null;
      }
    } catch (SQLException e) {
      throw Session.fault(e);
    }
  }
}
