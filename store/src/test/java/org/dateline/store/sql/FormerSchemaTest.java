package org.dateline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Articles;
import org.dateline.store.PostgresServer;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that an earlier schema left opens, and all that is new works in it. */
class FormerSchemaTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;

  private static String resource(String name) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Makes what a store of the first schema was. */
  private static void make(String url, String engine) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table schema_version (version integer not null)");
      statement.execute("insert into schema_version values (1)");
      for (String name : new String[] {"schema/0001.sql", "schema/0001." + engine + ".sql"}) {
        if (Schema.class.getResource("/org/dateline/store/" + name) != null) {
          for (String sql : Schema.statements(resource("/org/dateline/store/" + name))) {
            statement.execute(sql);
          }
        }
      }
      for (String sql : Schema.statements(resource("/org/dateline/store/sql/schema-1.sql"))) {
        statement.execute(sql);
      }
    }
  }

  private static void isUpToDate(String address) {
    try (Store reading = Store.openReadOnly(address)) {
      assertThat(reading.count(EventFilter.ALL)).isEqualTo(1);
    }
    try (Store store = Store.open(address)) {
      assertThat(store.faults()).isEmpty();
      StoredEvent event = store.events(EventFilter.ALL, null, 1).items().get(0);
      assertThat(event.mentions()).isEqualTo(2);
      store.review(Knowledge.shipped(), CLOCK).accept(event.id(), "ana");
      try (Ingest ingest = store.ingest(Knowledge.shipped(), new Versions("1", "2", "3"), CLOCK)) {
        ingest.add(Articles.coded(Articles.BOMBING));
      }
      StoredEvent grown = store.event(event.id()).orElseThrow();
      assertThat(grown.status()).isEqualTo(Status.ACCEPTED);
      assertThat(grown.reports()).isEqualTo(3);
      assertThat(store.decisions(event.id())).hasSize(1);
      assertThat(store.faults()).isEmpty();
    }
  }

  @Test
  void duckDb() throws IOException, SQLException {
    String file = folder.resolve("old.duckdb").toString();
    make("jdbc:duckdb:" + file, "duckdb");
    isUpToDate(file);
  }

  @Test
  void postgreSql() throws IOException, SQLException {
    try (PostgresServer server = PostgresServer.start()) {
      String address = server.database();
      make(address, "postgresql");
      isUpToDate(address);
    }
  }
}
