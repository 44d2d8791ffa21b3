package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.store.query.Consistency;
import org.dateline.store.sql.Database;
import org.dateline.store.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencyTest {
  @TempDir private Path folder;

  @Test
  void findsWhatIsDoubledOrAlone() {
    try (Database database = Database.open(folder.resolve("s.duckdb").toString())) {
      List<String> none = database.read(Consistency::faults);
      assertThat(none).isEmpty();
      for (int i = 0; i < 2; i++) {
        database.write(
            session ->
                session.update(
                    Sql.of("insert into tellings values (1, 'm', 'r', null, 0, 1, '{}')")));
      }
      List<String> faults = database.read(Consistency::faults);
      assertThat(faults)
          .containsExactly(
              "1 tellings with the same mention_id",
              "1 tellings with the same number",
              "2 tellings without their mentions");
    }
  }
}
