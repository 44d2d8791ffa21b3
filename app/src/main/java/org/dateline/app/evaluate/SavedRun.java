package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a run's comparisons, one JSON object a line, for a later run to be held against. */
final class SavedRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SavedRun() {}

  static void write(Path file, Collection<Comparison> comparisons) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Comparison comparison : comparisons) {
        ObjectNode line = JSON.createObjectNode().put("id", comparison.id());
        line.put("text", comparison.text());
        ObjectNode fields = line.putObject("fields");
        comparison
            .fields()
            .forEach(
                (name, field) -> {
                  ObjectNode values = fields.putObject(name);
                  field.gold().forEach(values.putArray("gold")::add);
                  field.found().forEach(values.putArray("found")::add);
                });
        out.write(JSON.writeValueAsString(line));
        out.newLine();
      }
    }
  }

  /** The comparisons of an earlier run, by id. */
  static Map<String, Comparison> read(Path file) throws IOException {
    Map<String, Comparison> saved = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      Fields fields = new Fields();
      for (Map.Entry<String, JsonNode> field : node.get("fields").properties()) {
        fields.add(
            field.getKey(),
            texts(field.getValue().get("gold")),
            texts(field.getValue().get("found")));
      }
      String id = node.get("id").asText();
      saved.put(id, new Comparison(id, node.get("text").asText(), fields.all()));
    }
    return saved;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
