package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own; tests that need it are skipped where none can be started,
 * but for the variable {@code CI}.
 */
public final class PostgresServer implements AutoCloseable {
  private final EmbeddedPostgres server;
  private int databases;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  public static PostgresServer start() {
    try {
      return new PostgresServer(EmbeddedPostgres.start());
    } catch (IOException | RuntimeException e) {
      assertThat(System.getenv("CI")).as("where all must run: " + e).isNull();
      Assumptions.abort("no PostgreSQL can be started here: " + e);
      throw new IllegalStateException(e);
    }
  }

  /** The address of a new, empty database. */
  public String database() {
    String name = "store" + databases++;
    String address = server.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("create database " + name)).isZero();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
