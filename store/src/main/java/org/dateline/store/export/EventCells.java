package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.dateline.store.query.StoredEvent;

/** An event's own values. */
final class EventCells {
  private static final int ID_DIGITS = 13;
  private static final int HEX = 16;
  private static final int DYADS = 1024;

  private EventCells() {}

  static void addTo(Map<String, Cell> cells) {
    cells.put("event.id", row -> row.event().id());
    cells.put("event.number", row -> number(row.event(), 0));
    cells.put("event.dyad-number", row -> number(row.event(), row.dyad()));
    cells.put("event.status", row -> row.event().status().word());
    cells.put("event.rule", row -> row.event().rule());
    cells.put("event.aggregation", row -> row.event().aggregation());
    cells.put("event.text", row -> row.event().text());
    cells.put("event.notes", row -> DateCells.first(row) + ": " + row.event().text());
    cells.put("event.root", row -> isRoot(row.of()) ? 1 : 0);
    cells.put("type", row -> row.event().type());
    cells.put("modes", row -> row.event().modes());
    cells.put("contexts", row -> row.event().contexts());
    cells.put("auxiliary", row -> row.event().auxiliaries());
    cells.put("quad", row -> row.event().quad());
    cells.put("score", row -> row.event().score());
    cells.put("disputed", row -> row.event().disputed());
    cells.put("version", row -> version(row.of().first().path("versions")));
  }

  /** The first 52 bits of an id, and ten of the dyad's number. */
  static long number(StoredEvent event, int dyad) {
    return Long.parseLong(event.id().substring(0, ID_DIGITS), HEX) * DYADS + dyad % DYADS;
  }

  /** Whether the headline or the first sentence of a report tells it. */
  private static boolean isRoot(ExportEvent event) {
    return event.mentions().stream().anyMatch(record -> record.path("sentence").asInt() <= 1);
  }

  private static String version(JsonNode versions) {
    return String.join(
        " ",
        versions.path("coder").asText(),
        versions.path("knowledge").asText(),
        versions.path("model").asText());
  }
}
