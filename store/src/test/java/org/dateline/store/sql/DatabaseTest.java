package org.dateline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.dateline.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final Sql RUNS = Sql.of("select count(*) from runs");
  @TempDir private Path folder;

  private String file() {
    return folder.resolve("store.duckdb").toString();
  }

  private static NewRows run(int id) {
    NewRows rows =
        new NewRows(
            "runs",
            "id bigint",
            "started_at timestamp",
            "coder text",
            "knowledge text",
            "model text",
            "reports integer",
            "mentions integer",
            "skipped integer",
            "failed integer");
    rows.add(id, java.time.Instant.EPOCH, "it's \"{1,2}\" \\ \0", "", "3", 0, 0, 0, 0);
    return rows;
  }

  private static Void insert(Session session, int id) {
    session.insert(run(id));
    return null;
  }

  @Test
  void keepsWhatWasWritten() {
    try (Database database = Database.open(file())) {
      database.write(session -> insert(session, 1));
    }
    try (Database database = Database.open(file())) {
      List<String> runs =
          database.read(
              session ->
                  session.list(
                      Sql.of("select * from runs"),
                      row -> row.text("coder") + row.instantOrNull("started_at")));
      assertThat(runs).containsExactly("it's \"{1,2}\" \\ \uFFFD1970-01-01T00:00:00Z");
    }
  }

  @Test
  void aTransactionThatFailsLeavesNothing() {
    try (Database database = Database.open(file())) {
      assertThatThrownBy(
              () ->
                  database.write(
                      session -> {
                        insert(session, 1);
                        return session.update(Sql.of("nonsense"));
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("the store says");
      assertThat(database.<Long>read(session -> session.number(RUNS))).isZero();
    }
  }

  @Test
  void aReaderSeesOneStateAndDoesNotWait() throws ExecutionException, InterruptedException {
    try (Database database = Database.open(file())) {
      readsWhileWriting(database);
    }
    try (PostgresServer server = PostgresServer.start();
        Database database = Database.open(server.database())) {
      readsWhileWriting(database);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void readsWhileWriting(Database database)
      throws ExecutionException, InterruptedException {
    ExecutorService other = Executors.newSingleThreadExecutor();
    long before =
        database.read(
            reader -> {
              long seen = reader.number(RUNS);
              database.write(
                  writer -> {
                    insert(writer, 1);
                    return reader.number(RUNS);
                  });
              return reader.number(RUNS) - seen;
            });
    assertThat(before).isZero();
    long after = other.submit(() -> database.<Long>read(reader -> reader.number(RUNS))).get();
    assertThat(after).isEqualTo(1);
    other.shutdown();
  }

  @Test
  void refusesWhatANewerReleaseMade() {
    try (Database database = Database.open(file())) {
      database.write(
          session -> session.update(Sql.of("insert into schema_version values (?)", 9999)));
    }
    assertThatThrownBy(() -> Database.open(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("made by a newer Dateline");
  }

  @Test
  void saysWhichStoreCannotBeOpened() {
    assertThatThrownBy(() -> Database.open(folder.resolve("none/store.duckdb").toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("none/store.duckdb");
  }

  @Test
  void findsByManyValues() {
    try (Database database = Database.open(file())) {
      for (int id = 1; id <= 5; id++) {
        int number = id;
        database.write(session -> insert(session, number));
      }
      Sql some = Sql.of("select id from runs where id").in(LongStream.of(2, 4, 9));
      List<Long> found = database.read(session -> session.list(some, row -> row.number("id")));
      assertThat(found).containsExactlyInAnyOrder(2L, 4L);
      Sql none = Sql.of("select id from runs where coder").in(List.of());
      Optional<Long> first = database.read(session -> session.first(none, row -> row.number("id")));
      assertThat(first).isEmpty();
    }
  }

  @Test
  void rowsMustFitTheirTable() {
    NewRows rows = new NewRows("runs", "id bigint", "coder text");
    assertThatThrownBy(() -> rows.add(1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(rows.size()).isZero();
    assertThat(rows.statement())
        .isEqualTo(
            "insert into runs (id, coder) select unnest(cast(? as bigint[])),"
                + " unnest(cast(? as text[]))");
  }

  @Test
  void splitsStatementsAtSemicolonsThatEndLines() {
    assertThat(Schema.statements("-- one;\ncreate table a (\n  b text); \n\ndrop table a;\n"))
        .containsExactly("create table a (\n  b text);", "drop table a;");
    assertThat(Schema.newest()).isPositive();
  }
}
