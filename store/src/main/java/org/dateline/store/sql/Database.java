package org.dateline.store.sql;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dateline.store.sql.Connections.Use;

/**
 * A database with the schema of this release. Any number of threads read, each what was there when
 * its transaction began; one writes at a time, and no reader waits for it, in this process or
 * another. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
  private final Engine engine;
  private final Connections connections;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(String address, Use use) {
    this.engine = Engine.of(address);
    this.connections = new Connections(engine, address, use);
  }

  /**
   * Opens a database and brings its schema up to this release; makes it where there is none. While
   * it is open, no other process can write to the same DuckDB file.
   *
   * @param address path of a DuckDB file, or a {@code jdbc:postgresql:} address
   * @throws StoreException where it cannot be opened, or a newer release made it
   */
  public static Database open(String address) {
    return updated(new Database(address, Use.ALONE));
  }

  /**
   * As {@link #open}, but between transactions other processes that write to a DuckDB file have
   * their turn.
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
      database.connections.receiveGuests();
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
    return connections.isReadOnly();
  }

  /** Runs a transaction that reads. */
  public <T> T read(Function<Session, T> work) {
    try (Statements statements = connections.reading()) {
      Session session = new Session(statements, engine);
      engine.beginReading(session);
      return work.apply(session);
    }
  }

  /** Runs a transaction that writes: all of it, or where it throws nothing. */
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try (Local statements = connections.writing()) {
      Session session = new Session(statements, engine);
      engine.lock(session);
      T result = work.apply(session);
      statements.commit();
      return result;
    } finally {
      writing.unlock();
    }
  }

  /** Closes all connections; nothing may be running. */
  @Override
  public void close() {
    connections.close();
  }
}
