package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standoff annotations of one report: text bounds, events with their roles, attributes. */
final class BratNotes {
  private final int[] text;
  private final Map<String, String> bounds = new LinkedHashMap<>();
  private final List<String> events = new ArrayList<>();
  private final List<String> attributes = new ArrayList<>();

  private BratNotes(String text) {
    this.text = text.codePoints().toArray();
  }

  /**
   * The content of an {@code .ann} file.
   *
   * @param records of the mentions that the text tells
   */
  static String of(String text, List<JsonNode> records) {
    BratNotes notes = new BratNotes(text);
    records.forEach(notes::add);
    StringBuilder all = new StringBuilder();
    notes.bounds.forEach((bound, id) -> all.append(id).append('\t').append(bound).append('\n'));
    notes.events.forEach(event -> all.append(event).append('\n'));
    notes.attributes.forEach(attribute -> all.append(attribute).append('\n'));
    return all.toString();
  }

  private void add(JsonNode record) {
    String trigger = bound(record.path("type").asText(), record.path("trigger"));
    if (trigger == null) {
      return;
    }
    String id = "E" + (events.size() + 1);
    StringBuilder event =
        new StringBuilder(id + "\t" + record.path("type").asText() + ":" + trigger);
    roles(event, "Actor", record.path("actors"));
    roles(event, "Recipient", record.path("recipients"));
    role(event, "Place", bound("Place", record.path("place")));
    role(event, "Time", bound("Time", record.path("date")));
    events.add(event.toString());
    for (JsonNode word : record.path("auxiliary")) {
      String name =
          word.asText().substring(0, 1).toUpperCase(Locale.ROOT) + word.asText().substring(1);
      attributes.add("A" + (attributes.size() + 1) + "\t" + name + " " + id);
    }
  }

  private void roles(StringBuilder event, String role, JsonNode actors) {
    int number = 1;
    for (JsonNode actor : actors) {
      String bound = bound("Actor", actor);
      role(event, number == 1 ? role : role + number, bound);
      number += bound == null ? 0 : 1;
    }
  }

  private static void role(StringBuilder event, String role, @Nullable String bound) {
    if (bound != null) {
      event.append(' ').append(role).append(':').append(bound);
    }
  }

  /** The id of a stretch of text, null where a record does not say where it stands. */
  private @Nullable String bound(String type, JsonNode words) {
    int begin = words.path("begin").asInt(-1);
    int end = words.path("end").asInt(-1);
    if (begin < 0 || end <= begin || end > text.length) {
      return null;
    }
    List<String> spans = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || text[at] == '\n') {
        if (at > from) {
          spans.add(from + " " + at);
          pieces.add(new String(text, from, at - from));
        }
        from = at + 1;
      }
    }
    String bound = type + " " + String.join(";", spans) + "\t" + String.join(" ", pieces);
    return bounds.computeIfAbsent(bound, any -> "T" + (bounds.size() + 1));
  }
}
