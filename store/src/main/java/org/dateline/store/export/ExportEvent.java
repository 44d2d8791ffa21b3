package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event with the records of its mentions.
 *
 * @param event with its decided values
 * @param mentions records as {@code record.schema.json} has them, at least one, the first published
 *     first
 */
public record ExportEvent(StoredEvent event, List<JsonNode> mentions) {
  private static final Figure NO_FIGURE = new Figure(null, null, null);

  public ExportEvent {
    mentions = List.copyOf(mentions);
  }

  JsonNode first() {
    return mentions.get(0);
  }

  /** What reports say of themselves, each once, nothing where they do not. */
  List<String> ofReports(String field) {
    return distinct(record -> text(record.path("report").path(field)));
  }

  List<String> distinct(Function<JsonNode, @Nullable String> value) {
    return mentions.stream().map(value).filter(Objects::nonNull).distinct().toList();
  }

  /** The first mention's that has one. */
  Stream<JsonNode> all(Function<JsonNode, JsonNode> field) {
    return mentions.stream().map(field).filter(value -> !value.isNull() && !value.isMissingNode());
  }

  Figure toll(Toll.Kind kind) {
    return event.tolls().getOrDefault(kind, NO_FIGURE);
  }

  static @Nullable String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() || value.asText().isEmpty()
        ? null
        : value.asText();
  }
}
