package org.dateline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A DuckDB store that another process writes to. */
class BesideWriterTest {
  private static final Sql RUNS = Sql.of("select count(*) from runs");

  @TempDir private Path folder;

  private String file() {
    return folder.resolve("s.duckdb").toString();
  }

  private long runs() {
    try (Database database = Database.openReadOnly(file())) {
      return database.read(session -> session.number(RUNS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "shared"})
  void isReadAsItWasBeforeTheTransactionThatIsOpen(String use) throws IOException {
    try (Holder holder = Holder.start(file(), use)) {
      holder.next("open");
      assertThat(runs()).isZero();
      holder.next("whole");
      assertThat(runs()).isOne();
      holder.next("open");
      assertThat(runs()).isOne();
      holder.next("whole");
    }
    assertThat(runs()).isEqualTo(2);
    assertThat(folder.resolve("s.duckdb.socket")).doesNotExist();
  }

  @Test
  void aTransactionThatReadsSeesOneState() throws IOException {
    try (Holder holder = Holder.start(file(), "alone");
        Database database = Database.openReadOnly(file())) {
      holder.next("open");
      long more =
          database.read(
              session -> {
                long before = session.number(RUNS);
                goOn(holder);
                return session.number(RUNS) - before;
              });
      assertThat(more).isZero();
      assertThat(database.<Long>read(session -> session.number(RUNS))).isOne();
    }
  }

  private static void goOn(Holder holder) {
    try {
      holder.next("whole");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nothingCanBeChangedOrReadBesideIt() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    try (Holder holder = Holder.start(file(), "alone");
        Database database = Database.openReadOnly(file())) {
      assertThat(holder).isNotNull();
      for (String statement :
          List.of(
              "delete from runs",
              "with gone as (select 1) delete from runs",
              "commit",
              "create temp table t as select 1",
              "explain analyze delete from runs",
              "select * from force_checkpoint()",
              "set threads = 1",
              "attach ':memory:' as other",
              "select * from '" + secret + "'",
              "nonsense")) {
        assertThatThrownBy(() -> ask(database, statement)).isInstanceOf(StoreException.class);
      }
      assertThatThrownBy(() -> database.read(session -> session.update(Sql.of("delete from runs"))))
          .isInstanceOf(IllegalStateException.class);
      assertThat(ask(database, "select 1 as n, 'b' as t, date '2021-03-06' as d, null as x;"))
          .containsExactly("[n, t, d, x]", "[1, b, 2021-03-06, null]");
      assertThat(ask(database, "show tables")).contains("[runs]");
    }
  }

  private static List<String> ask(Database database, String statement) {
    List<String> lines = new ArrayList<>();
    Answer answer =
        new Answer() {
          @Override
          public void columns(List<String> names) {
            lines.add(names.toString());
          }

          @Override
          public void row(List<@Nullable Object> values) {
            lines.add(values.toString());
          }
        };
    return database.read(
        session -> {
          session.ask(statement, answer);
          return lines;
        });
  }

  @Test
  void aKilledOneIsInNobodysWay() throws IOException, InterruptedException {
    Holder holder = Holder.start(file(), "shared");
    holder.next("open");
    holder.next("whole");
    holder.next("open");
    holder.kill();
    assertThat(folder.resolve("s.duckdb.socket")).exists();
    assertThat(runs()).isOne();
    try (Database writer = Database.open(file())) {
      assertThat(runs()).isOne();
      writer.write(session -> session.update(Sql.of("delete from runs")));
      assertThat(runs()).isZero();
    }
    assertThat(folder.resolve("s.duckdb.socket")).doesNotExist();
  }

  @Test
  void oneThatIsKilledInTheMiddleOfAnAnswerIsNamed() throws IOException, InterruptedException {
    Holder holder = Holder.start(file(), "alone");
    try (Database database = Database.openReadOnly(file())) {
      assertThatThrownBy(
              () ->
                  database.read(
                      session -> {
                        session.number(RUNS);
                        kill(holder);
                        return session.number(RUNS);
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("ask again");
    }
    assertThat(runs()).isZero();
  }

  private static void kill(Holder holder) {
    try {
      holder.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void writersHaveTheirTurnBetweenTransactions() throws IOException {
    try (Holder holder = Holder.start(file(), "shared")) {
      holder.next("open");
      holder.next("whole");
      try (Database other = Database.openShared(file())) {
        other.write(session -> session.update(Sql.of("update runs set id = 7")));
        assertThat(runs()).isOne();
        holder.next("open");
        assertThat(runs()).isOne();
        holder.next("whole");
        assertThat(other.<Long>read(session -> session.number(RUNS))).isEqualTo(2);
      }
    }
  }

  @Test
  void whereThePathIsTooLongReadersHaveTheirTurnBetweenTransactions() throws IOException {
    Path far = Files.createDirectory(folder.resolve("x".repeat(120)));
    String name = far.resolve("s.duckdb").toString();
    try (Holder holder = Holder.start(name, "shared")) {
      holder.next("open");
      holder.next("whole");
      try (Database database = Database.openReadOnly(name)) {
        assertThat(database.<Long>read(session -> session.number(RUNS))).isOne();
      }
      holder.next("open");
      holder.next("whole");
    }
    assertThat(far.resolve("s.duckdb.socket")).doesNotExist();
  }
}
