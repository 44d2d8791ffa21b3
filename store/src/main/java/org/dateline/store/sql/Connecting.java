package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens databases, and waits a while for those that another process has open. */
final class Connecting {
  private static final int TRIES = 300;
  private static final int WAIT_MILLISECONDS = 100;

  private Connecting() {}

  static Connection open(Engine engine, String address, boolean readOnly) {
    Properties properties = readOnly ? engine.readOnly() : new Properties();
    for (int tries = 1; ; tries++) {
      try {
        return DriverManager.getConnection(engine.url(address), properties);
      } catch (SQLException e) {
        if (tries == TRIES || !engine.isBusy(e)) {
          throw new StoreException("cannot open the store " + address + ": " + e.getMessage(), e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted", e);
    }
  }
}
