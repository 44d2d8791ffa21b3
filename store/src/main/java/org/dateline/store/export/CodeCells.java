package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.dateline.event.Ontology;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.store.query.StoredEvent;
import org.jspecify.annotations.Nullable;

/** An event in CAMEO's codes. */
final class CodeCells {
  private static final int ROOT = 2;
  private static final int BASE = 3;

  private final Ontology ontology;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Row> quads = new HashMap<>();

  CodeCells(Ontology ontology, Knowledge knowledge) {
    this.ontology = ontology;
    for (Row row : knowledge.table("ontology/cameo.tsv", 1, "code", "name", "goldstein")) {
      names.put(row.cell(0), row.cell(1));
    }
    for (Row row : knowledge.table("exports/cameo_quads.tsv", 1, "root", "quad", "phoenix")) {
      quads.put(row.cell(0), row);
    }
  }

  void addTo(Map<String, Cell> cells) {
    cells.put("cameo.code", this::code);
    cells.put("cameo.base", row -> code(row).substring(0, BASE));
    cells.put("cameo.root", this::root);
    cells.put("cameo.name", row -> names.get(code(row)));
    cells.put("cameo.goldstein", row -> ontology.goldstein(code(row)));
    cells.put("cameo.quad", row -> quad(row, 1));
    cells.put("cameo.phoenix-quad", row -> quad(row, 2));
  }

  /** That of the first mention of the event's type; else what type and modes stand for. */
  private String code(ShapeRow row) {
    StoredEvent event = row.event();
    for (JsonNode record : row.of().mentions()) {
      String cameo = ExportEvent.text(record.path("cameo"));
      if (cameo != null && record.path("type").asText().equals(event.type())) {
        return cameo;
      }
    }
    return ontology.cameo(event.type(), event.modes());
  }

  private String root(ShapeRow row) {
    return code(row).substring(0, ROOT);
  }

  private @Nullable String quad(ShapeRow row, int column) {
    Row quad = quads.get(root(row));
    return quad == null ? null : quad.cell(column);
  }
}
