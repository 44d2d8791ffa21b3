package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Opens databases, and waits a while for those that another process has open. */
final class Connecting {
  private static final int PATIENCE_SECONDS = 30;
  private static final int PAUSE_MILLISECONDS = 50;

  private final Engine engine;
  private final String address;

  Connecting(Engine engine, String address) {
    this.engine = engine;
    this.address = address;
  }

  /** Opens the database, or nothing where another process has it open. */
  Optional<Connection> open(Properties properties) {
    try {
      return Optional.of(DriverManager.getConnection(engine.url(address), properties));
    } catch (SQLException e) {
      if (engine.isBusy(e)) {
        return Optional.empty();
      }
      throw new StoreException("cannot open the store " + address + ": " + e.getMessage(), e);
    }
  }

  /** Tries until something comes of it, for half a minute. */
  <T> T insist(Supplier<Optional<T>> attempt) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    do {
      Optional<T> result = attempt.get();
      if (result.isPresent()) {
        return result.get();
      }
      pause();
    } while (System.nanoTime() - end < 0);
    throw new StoreException("cannot open the store " + address + ": another process has it open");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted", e);
    }
  }
}
