package org.dateline.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens databases. */
final class Connecting {
  private Connecting() {}

  static Connection open(Engine engine, String address) {
    return open(engine, address, new Properties());
  }

  static Connection openReadOnly(Engine engine, String address) {
    return open(engine, address, engine.readOnly());
  }

  private static Connection open(Engine engine, String address, Properties properties) {
    try {
      return DriverManager.getConnection(engine.url(address), properties);
    } catch (SQLException e) {
      throw new StoreException("cannot open the store " + address + ": " + e.getMessage(), e);
    }
  }
}
