package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.dateline.coding.Versions;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.ingest.Ingest;
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

  @Test
  void findsEventsThatShowOthersThanTheirMembers() {
    String file = folder.resolve("shown.duckdb").toString();
    try (Store store = Store.open(file);
        Ingest ingest =
            store.ingest(
                Knowledge.shipped(), new Versions("1", "2", "3"), InstantSource.system())) {
      ingest.add(Articles.coded(Articles.BOMBING));
    }
    try (Database database = Database.open(file)) {
      List<String> none = database.read(Consistency::faults);
      assertThat(none).isEmpty();
      for (String change :
          List.of(
              "update events set tolls = '[]'",
              "update events set recipients = '[]'",
              "update events set text = 'Nothing of the kind.'")) {
        List<String> faults =
            database.write(
                session -> {
                  session.update(Sql.of("create or replace temp table kept as from events"));
                  session.update(Sql.of(change));
                  List<String> found = Consistency.faults(session);
                  session.update(Sql.of("delete from events"));
                  session.update(Sql.of("insert into events from kept"));
                  return found;
                });
        assertThat(faults)
            .as(change)
            .singleElement(STRING)
            .endsWith("events that show others than their members");
      }
    }
  }
}
