package org.dateline.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.export.TableRows;

/** Records of mentions, or rows of the flat table as JSON, as rows of the flat table. */
final class RecordRows {
  private static final List<String> COLUMNS =
      List.of("id", "date_from", "type", "actor_countries", "recipient_countries", "country");

  private RecordRows() {}

  static TableRows of(List<JsonNode> records) {
    return new TableRows("csv", COLUMNS, records.stream().map(RecordRows::row).toList());
  }

  private static List<String> row(JsonNode record) {
    if (record.has("actor_countries")) {
      return COLUMNS.stream().map(column -> text(record.path(column))).toList();
    }
    return List.of(
        text(record.path("id")),
        text(record.path("date").path("from")),
        text(record.path("type")),
        countries(record.path("actors")),
        countries(record.path("recipients")),
        text(record.path("place").path("country")));
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      value.forEach(item -> all.add(text(item)));
      return String.join(";", all);
    }
    return value.isNull() ? "" : value.asText();
  }

  private static String countries(JsonNode actors) {
    List<String> all = new ArrayList<>();
    actors.forEach(actor -> all.add(text(actor.path("country"))));
    return String.join(";", all);
  }
}
