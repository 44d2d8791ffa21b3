package org.dateline.store.ingest;

import java.util.List;
import org.dateline.dedupe.Telling.Party;
import org.dateline.store.sql.NewRows;

/** The rows of those who take part in mentions or events. */
final class PartyRows {
  private PartyRows() {}

  static NewRows of(String table, String owner) {
    return new NewRows(
        table,
        owner + " text",
        "side text",
        "position integer",
        "country text",
        "sectors text",
        "code text",
        "party_id text",
        "name text");
  }

  static void add(NewRows rows, String owner, String side, List<Party> parties) {
    int position = 0;
    for (Party party : parties) {
      rows.add(
          owner,
          side,
          position++,
          party.country(),
          Words.joined(party.sectors()),
          party.code(),
          party.id(),
          party.name());
    }
  }
}
