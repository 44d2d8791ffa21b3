package org.dateline.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {
  @TempDir private Path folder;

  private static void findsAnyNumber(String address) {
    List<String> stored = texts(0, 1000);
    try (Database database = Database.open(address)) {
      database.write(
          session -> {
            NewRows rows = new NewRows("run_errors", "run bigint", "message text");
            stored.forEach(text -> rows.add(1, text));
            session.insert(rows);
            return null;
          });
      for (List<String> asked :
          List.of(List.<String>of(), texts(7, 8), texts(900, 1100), texts(-300, 700))) {
        List<String> found =
            database.read(
                session ->
                    session.list(
                        Sql.of("select message from run_errors where run = ? and message", 1)
                            .in(asked)
                            .and("and run < ?", 2),
                        row -> row.text("message")));
        assertThat(found)
            .containsExactlyInAnyOrderElementsOf(asked.stream().filter(stored::contains).toList());
      }
    }
  }

  private static List<String> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "it's {" + number + "}").toList();
  }

  @Test
  void inTakesNoneFewAndManyTextsInDuckDb() {
    findsAnyNumber(folder.resolve("store.duckdb").toString());
  }

  @Test
  void inTakesNoneFewAndManyTextsInPostgreSql() throws IOException {
    try (PostgresServer server = PostgresServer.start()) {
      findsAnyNumber(server.database());
    }
  }
}
