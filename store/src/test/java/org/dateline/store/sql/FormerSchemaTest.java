package org.dateline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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

  /** Makes what a store of an earlier schema was. */
  private static void make(String url, String engine, int version)
      throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table schema_version (version integer not null)");
      for (int done = 1; done <= version; done++) {
        statement.execute("insert into schema_version values (" + done + ")");
        for (String name : List.of("%04d.sql", "%04d." + engine + ".sql")) {
          String file = "/org/dateline/store/schema/" + name.formatted(done);
          if (Schema.class.getResource(file) != null) {
            for (String sql : Schema.statements(resource(file))) {
              statement.execute(sql);
            }
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
    make("jdbc:duckdb:" + file, "duckdb", 1);
    isUpToDate(file);
  }

  /** What schema 4 added, and what can have stayed in its tables. */
  private static void damage(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create index events_id on events (id)");
      statement.execute("create index event_parties_event on event_parties (event_id)");
      statement.execute("create index event_tolls_event on event_tolls (event_id)");
      statement.execute("create index mentions_id on mentions (id)");
      for (String table : List.of("event_parties", "event_tolls", "alternatives")) {
        statement.execute(
            "insert into %1$s select * replace ('gone' as event_id) from %1$s".formatted(table));
      }
      for (String table : List.of("event_parties", "event_tolls", "events", "mentions")) {
        statement.execute("insert into %1$s from %1$s limit 1".formatted(table));
      }
      statement.execute("insert into events select * replace ('alone' as id) from events limit 1");
      statement.execute("update events set killed_best = 99 where rowid = 0");
    }
  }

  @Test
  void duckDbLosesIndexesAndWhatTheyLeft() throws IOException, SQLException {
    String file = folder.resolve("indexed.duckdb").toString();
    make("jdbc:duckdb:" + file, "duckdb", 4);
    damage("jdbc:duckdb:" + file);
    try (Store store = Store.open(file)) {
      assertThat(store.faults()).isEmpty();
      assertThat(store.events(EventFilter.ALL, null, 9).items())
          .singleElement()
          .satisfies(event -> assertThat(event.tolls()).hasSize(1))
          .satisfies(event -> assertThat(event.recipients()).hasSize(1))
          .satisfies(event -> assertThat(event.text()).startsWith("A car bomb killed 11"));
    }
    try (Database database = Database.openReadOnly(file)) {
      Sql indexes = Sql.of("select count(*) from duckdb_indexes()");
      assertThat(database.<Long>read(session -> session.number(indexes))).isZero();
      Sql later = Sql.of("select killed_best from events");
      assertThat(database.<Long>read(session -> session.number(later))).isEqualTo(11);
    }
    isUpToDate(file);
  }

  /** Nothing that changes the schema is left to the log, whatever becomes of the process. */
  @Test
  void aNewSchemaIsInTheFileAtOnce() throws IOException, SQLException {
    Path file = folder.resolve("copied.duckdb");
    make("jdbc:duckdb:" + file, "duckdb", 4);
    damage("jdbc:duckdb:" + file);
    Path copy = folder.resolve("copy.duckdb");
    try (Store store = Store.open(file.toString())) {
      Files.copy(file, copy);
      assertThat(store.count(EventFilter.ALL)).isEqualTo(1);
    }
    try (Database database = Database.openReadOnly(copy.toString())) {
      assertThat(database.<Boolean>read(Schema::isCurrent)).isTrue();
    }
    isUpToDate(copy.toString());
  }

  @Test
  void postgreSql() throws IOException, SQLException {
    try (PostgresServer server = PostgresServer.start()) {
      String address = server.database();
      make(address, "postgresql", 1);
      isUpToDate(address);
    }
  }
}
