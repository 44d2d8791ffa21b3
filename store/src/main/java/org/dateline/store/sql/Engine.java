package org.dateline.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** What differs between the databases. */
enum Engine {
  DUCKDB {
    @Override
    String url(String address) {
      return "jdbc:duckdb:" + address;
    }

    @Override
    Properties writing() {
      Properties properties = new Properties();
      properties.setProperty("enable_external_access", "false");
      return properties;
    }

    @Override
    Properties readOnly() {
      Properties properties = writing();
      properties.setProperty("duckdb.read_only", "true");
      properties.setProperty("lock_configuration", "true");
      return properties;
    }

    @Override
    Connection another(Connection first, String address) throws SQLException {
      return first.unwrap(DuckDBConnection.class).duplicate();
    }

    @Override
    boolean isBusy(SQLException fault) {
      return String.valueOf(fault.getMessage()).contains("Could not set lock");
    }

    @Override
    Optional<Path> file(String address) {
      return Optional.of(Path.of(address));
    }

    @Override
    void beginReading(Session session) {
      // Each transaction sees what was there when it began.
    }

    @Override
    void lock(Session session) {
      // The file belongs to this process, and Database lets one of its threads write at a time.
    }

    @Override
    void beforeSchema(Session session) {
      session.execute("set checkpoint_threshold = '0B'");
    }

    @Override
    void afterSchema(Session session) {
      session.execute("reset checkpoint_threshold");
    }

    @Override
    String rowKey() {
      return "rowid";
    }
  },

  POSTGRESQL {
    @Override
    String url(String address) {
      return address;
    }

    @Override
    Properties writing() {
      return new Properties();
    }

    @Override
    Properties readOnly() {
      Properties properties = new Properties();
      properties.setProperty("options", "-c default_transaction_read_only=on");
      return properties;
    }

    @Override
    Connection another(Connection first, String address) throws SQLException {
      return DriverManager.getConnection(address);
    }

    @Override
    boolean isBusy(SQLException fault) {
      return false;
    }

    @Override
    Optional<Path> file(String address) {
      return Optional.empty();
    }

    @Override
    void beginReading(Session session) {
      session.execute("set transaction isolation level repeatable read read only");
    }

    @Override
    void lock(Session session) {
      session.number(Sql.of("select 1 from (select pg_advisory_xact_lock(?)) as locked", LOCK));
    }

    @Override
    void beforeSchema(Session session) {
      // Its log can be relied on.
    }

    @Override
    void afterSchema(Session session) {
      // As before.
    }

    @Override
    String rowKey() {
      return "id";
    }
  };

  /** Any number that other programs are unlikely to lock. */
  private static final long LOCK = 0x646174656c696e65L;

  static Engine of(String address) {
    return address.startsWith("jdbc:postgresql:") ? POSTGRESQL : DUCKDB;
  }

  abstract String url(String address);

  /** The settings of a connection through which the store is changed. */
  abstract Properties writing();

  /** The settings of a connection through which nothing can be changed. */
  abstract Properties readOnly();

  abstract Connection another(Connection first, String address) throws SQLException;

  /** The database's file, where one process at a time can write to it. */
  abstract Optional<Path> file(String address);

  /** Whether a database cannot be opened only because another process has it open. */
  abstract boolean isBusy(SQLException fault);

  /** Makes a transaction that has just begun see one state of the database. */
  abstract void beginReading(Session session);

  /** Waits until no other process writes, and keeps others waiting until the transaction ends. */
  abstract void lock(Session session);

  /**
   * Makes transactions go straight into the database, as those that change the schema should:
   * DuckDB cannot read each such change from its log after a crash.
   */
  abstract void beforeSchema(Session session);

  /** Other transactions go through the log. */
  abstract void afterSchema(Session session);

  /** A column by which one statement finds rows fastest. */
  abstract String rowKey();
}
