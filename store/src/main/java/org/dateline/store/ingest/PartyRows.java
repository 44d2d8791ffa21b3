package org.dateline.store.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.dedupe.Telling.Party;
import org.dateline.store.sql.NewRows;
import org.jspecify.annotations.Nullable;

/** The rows of those who take part in mentions or events. */
final class PartyRows {
  private PartyRows() {}

  /** No rows yet, for a table whose first columns say what they take part in. */
  static NewRows of(String table, String... owner) {
    List<String> columns = new ArrayList<>();
    for (String column : owner) {
      columns.add(column + " text");
    }
    columns.addAll(
        List.of(
            "side text",
            "position integer",
            "country text",
            "sectors text",
            "code text",
            "party_id text",
            "name text"));
    return new NewRows(table, columns.toArray(String[]::new));
  }

  static void add(NewRows rows, String side, List<Party> parties, String... owner) {
    int position = 0;
    for (Party party : parties) {
      List<@Nullable Object> row = new ArrayList<>(Arrays.asList((Object[]) owner));
      row.add(side);
      row.add(position++);
      row.add(party.country());
      row.add(Words.joined(party.sectors()));
      row.add(party.code());
      row.add(party.id());
      row.add(party.name());
      rows.add(row.toArray());
    }
  }
}
