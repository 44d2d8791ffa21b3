package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.quantity.Toll;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.query.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes what people decided as gold: a line for each report, with its text and each mention that
 * was decided about. A mention of an accepted event says what its record says, one of an edited
 * event what the event says, one of a rejected event that it is none.
 */
final class GoldSink implements EventSink {
  static final String FILE = "gold.jsonl";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Writer out;
  private final Function<String, Optional<StoredReport>> reports;
  private final Map<String, ArrayNode> mentions = new TreeMap<>();

  GoldSink(OutputStream out, Function<String, Optional<StoredReport>> reports) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.reports = reports;
  }

  @Override
  public void add(ExportEvent event) {
    for (JsonNode record : event.mentions()) {
      ObjectNode mention =
          mentions
              .computeIfAbsent(
                  record.path("report").path("id").asText(), id -> mapper.createArrayNode())
              .addObject();
      mention.set("id", record.path("id"));
      mention.set("begin", record.path("trigger").path("begin"));
      mention.put("event", event.event().status() != Status.REJECTED);
      if (event.event().status() == Status.EDITED) {
        ofEvent(mention, event);
      } else {
        ofRecord(mention, record);
      }
    }
  }

  private void ofEvent(ObjectNode mention, ExportEvent exported) {
    StoredEvent event = exported.event();
    When when = event.when();
    Where where = event.where();
    mention.put("type", event.type());
    event.actors().stream().map(Side::code).forEach(mention.putArray("actors")::add);
    event.recipients().stream().map(Side::code).forEach(mention.putArray("recipients")::add);
    mention.put("from", when == null ? null : text(when.from()));
    mention.put("country", where == null ? null : where.country());
    mention.put("killed", exported.toll(Toll.Kind.KILLED).best());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void ofRecord(ObjectNode mention, JsonNode record) {
    mention.set("type", record.path("type"));
    codes(mention.putArray("actors"), record.path("actors"));
    codes(mention.putArray("recipients"), record.path("recipients"));
    mention.set("from", record.path("date").path("from"));
    mention.put("country", ExportEvent.text(record.path("place").path("country")));
    mention.putNull("killed");
    for (JsonNode toll : record.path("toll")) {
      if (toll.path("kind").asText().equals("killed") && !toll.path("cumulative").asBoolean()) {
        mention.set("killed", toll.path("best"));
      }
    }
  }

  private static void codes(ArrayNode codes, JsonNode actors) {
    actors.forEach(actor -> codes.add(actor.path("code").asText()));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      for (Map.Entry<String, ArrayNode> entry : mentions.entrySet()) {
        Optional<StoredReport> report = reports.apply(entry.getKey());
        if (report.isPresent()) {
          ObjectNode line = mapper.createObjectNode();
          line.put("id", report.get().id());
          line.put("published", report.get().published());
          line.put("text", report.get().text());
          line.set("decided", entry.getValue());
          out.write(line.toString());
          out.write('\n');
        }
      }
    }
  }
}
