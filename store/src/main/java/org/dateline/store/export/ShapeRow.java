package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;

/**
 * What one row of a table is about.
 *
 * @param of the event
 * @param actors all of the event, or the one of the dyad
 * @param recipients likewise
 * @param dyad number of the dyad, from 0
 * @param mention the mention, the first where the row is not about one
 */
record ShapeRow(
    ExportEvent of, List<Side> actors, List<Side> recipients, int dyad, JsonNode mention) {

  /** What rows there are. */
  enum Unit {
    EVENT,
    DYAD,
    MENTION
  }

  StoredEvent event() {
    return of.event();
  }

  static List<ShapeRow> of(ExportEvent event, Unit unit) {
    List<Side> actors = event.event().actors();
    List<Side> recipients = event.event().recipients();
    if (unit == Unit.EVENT) {
      return List.of(new ShapeRow(event, actors, recipients, 0, event.first()));
    }
    List<ShapeRow> rows = new ArrayList<>();
    int dyad = 0;
    for (List<Side> actor : each(actors)) {
      for (List<Side> recipient : each(recipients)) {
        if (actors.size() > 1 && actor.equals(recipient)) {
          continue; // who fought each other did not fight themselves
        }
        List<JsonNode> mentions = unit == Unit.DYAD ? List.of(event.first()) : event.mentions();
        for (JsonNode mention : mentions) {
          rows.add(new ShapeRow(event, actor, recipient, dyad, mention));
        }
        dyad++;
      }
    }
    return rows;
  }

  /** Each alone; once nobody where there is none, so that events with one side have a dyad too. */
  private static List<List<Side>> each(List<Side> sides) {
    return sides.isEmpty() ? List.of(List.of()) : sides.stream().map(List::of).toList();
  }
}
