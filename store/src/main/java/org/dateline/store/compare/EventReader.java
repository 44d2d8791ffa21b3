package org.dateline.store.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;
import org.dateline.store.Store;
import org.dateline.store.export.Exports;
import org.dateline.store.export.TableRows;
import org.dateline.store.query.EventFilter;

/** Reads events of any shape that can be exported, or of a store. Immutable. */
public final class EventReader {
  private final Exports exports;
  private final Values values;
  private final Map<String, Map<Field, Source>> sources = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /** In what column a shape tells a field, and how it writes it. */
  private record Source(String column, String as) {}

  public EventReader(Knowledge knowledge) {
    exports = Exports.load(knowledge);
    values = Values.load(knowledge);
    for (Row row : knowledge.table("exports/readers.tsv", 2, "shape", "field", "column", "as")) {
      if (row.cell(1).equals("id")) {
        ids.put(row.cell(0), row.cell(2));
      } else {
        sources
            .computeIfAbsent(row.cell(0), shape -> new EnumMap<>(Field.class))
            .put(
                Field.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                new Source(row.cell(2), row.cell(3)));
      }
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException where it cannot be read, or has no shape that is known
   */
  public EventSet read(Path file) throws IOException {
    return set(TableFiles.read(file, exports));
  }

  /** Reads a store, without what people rejected. */
  public EventSet read(Store store) throws IOException {
    return set(exports.rows("csv", store, EventFilter.ALL));
  }

  private EventSet set(TableRows table) {
    String shape = table.shape();
    Map<Field, Source> fields = Objects.requireNonNull(sources.get(shape), shape);
    String id = Objects.requireNonNull(ids.get(shape), shape);
    List<Told> events = new ArrayList<>();
    for (List<String> row : table.rows()) {
      events.addAll(pairs(table, row, fields, id));
    }
    return new EventSet(shape, fields.keySet(), events);
  }

  private List<Told> pairs(
      TableRows table, List<String> row, Map<Field, Source> fields, String id) {
    List<Map<Field, String>> pairs = new ArrayList<>();
    pairs.add(new EnumMap<>(Field.class));
    fields.forEach(
        (field, source) -> {
          List<String> all = values.read(source.as(), table.cell(row, source.column()));
          List<Map<Field, String>> more = new ArrayList<>();
          for (Map<Field, String> pair : pairs) {
            for (String value : all) {
              Map<Field, String> longer = new EnumMap<>(Field.class);
              longer.putAll(pair);
              longer.put(field, value);
              more.add(longer);
            }
          }
          pairs.clear();
          pairs.addAll(more);
        });
    return pairs.stream().map(pair -> new Told(table.cell(row, id), pair)).toList();
  }
}
