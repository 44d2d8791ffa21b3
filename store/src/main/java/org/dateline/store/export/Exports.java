package org.dateline.store.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.store.Store;
import org.dateline.store.export.Format.Scope;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Status;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredMention;

/** All formats that events can be exported to. Immutable and safe for use by many threads. */
public final class Exports {
  private final Map<String, Format> formats = new LinkedHashMap<>();
  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final ObjectMapper mapper = new ObjectMapper();

  private Exports() {}

  public static Exports load(Knowledge knowledge) {
    Exports exports = new Exports();
    List<Shape> shapes = Shape.load(knowledge);
    for (Shape shape : shapes) {
      exports.shapes.put(shape.name(), shape);
      exports.add(table(shape));
    }
    Shape flat = shapes.stream().filter(s -> s.name().equals("csv")).findFirst().orElseThrow();
    List<Column> nested = record(knowledge);
    exports.add("jsonl", "mentions as JSON Lines", "mentions.jsonl", RecordSink::new);
    exports.add(
        "parquet",
        "mentions as Parquet with nested columns",
        "mentions.parquet",
        out -> ParquetSink.nested(nested, out));
    exports.add(
        "parquet-flat",
        "the table csv as Parquet",
        "events.parquet",
        out -> ParquetSink.flat(flat, out));
    exports.add("geojson", "events as points", "events.geojson", out -> new GeoJsonSink(flat, out));
    exports.add(
        "geopackage",
        "events as points, for GIS",
        "events.gpkg",
        out -> new GeoPackageSink(flat, out));
    exports.add("jsonld", "linked data as JSON-LD", "events.jsonld", JsonLdSink::new);
    exports.add("turtle", "linked data as Turtle", "events.ttl", TurtleSink::new);
    exports.add("graphml", "the network of actors", "actors.graphml", GraphSink::new);
    exports.add(
        new Format(
            "brat",
            "reports with annotations for brat, many files",
            "",
            List.of(),
            Scope.ALL,
            BratSink::new));
    exports.add(
        new Format(
            "gold",
            "reports with what people decided, for dateline evaluate",
            GoldSink.FILE,
            List.of(),
            Scope.DECIDED,
            (target, reports) -> new GoldSink(target.file(GoldSink.FILE), reports)));
    return exports;
  }

  private static Format table(Shape shape) {
    return new Format(
        shape.name(),
        "a table of %d columns".formatted(shape.columns().size()),
        shape.file(),
        shape.columns(),
        shape.choice().realOnly() ? Scope.REAL : Scope.ALL,
        (target, reports) -> new ShapeWriter(shape, target.file(shape.file())));
  }

  private static List<Column> record(Knowledge knowledge) {
    return knowledge.table("exports/record.tsv", 1, "column", "type", "description").stream()
        .map(row -> new Column(row.cell(0), row.cell(1), row.cell(2)))
        .toList();
  }

  /** Makes the sink of a single file. */
  private interface OneFile {
    EventSink open(OutputStream out) throws IOException;
  }

  private void add(String name, String description, String file, OneFile opener) {
    add(
        new Format(
            name,
            description,
            file,
            List.of(),
            Scope.ALL,
            (target, reports) -> opener.open(target.file(file))));
  }

  private void add(Format format) {
    formats.put(format.name(), format);
  }

  /**
   * Prints coded reports as one of the tables, each mention an event of its own.
   *
   * @param shape the name of a table
   */
  public ReportWriter reportWriter(String shape) {
    return new ShapeReportWriter(Objects.requireNonNull(shapes.get(shape), shape));
  }

  /** The events of a store as a table in memory. */
  public TableRows rows(String shape, Store store, EventFilter filter) throws IOException {
    Shape table = Objects.requireNonNull(shapes.get(shape), shape);
    List<List<String>> rows = new ArrayList<>();
    write(store, filter, Scope.ALL, new RowSink(table, rows));
    return new TableRows(shape, table.names(), rows);
  }

  /**
   * Which table rows of a file make: that with their first row as its header, or as many columns.
   */
  public Optional<TableRows> recognise(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> first = rows.get(0);
    for (Shape shape : shapes.values()) {
      boolean alike =
          shape.header() ? first.equals(shape.names()) : first.size() == shape.columns().size();
      if (alike) {
        List<List<String>> body = shape.header() ? rows.subList(1, rows.size()) : rows;
        return Optional.of(new TableRows(shape.name(), shape.names(), body));
      }
    }
    return Optional.empty();
  }

  /** Gathers rows. */
  private record RowSink(Shape shape, List<List<String>> rows) implements EventSink {
    @Override
    public void add(ExportEvent event) {
      rows.addAll(shape.rows(event));
    }

    @Override
    public void close() {}
  }

  public List<Format> all() {
    return List.copyOf(formats.values());
  }

  public Optional<Format> named(String name) {
    return Optional.ofNullable(formats.get(name));
  }

  /**
   * Exports the events that a filter finds, as far as the format holds them, latest first, from one
   * state of the store. A filter that asks for a status or an auxiliary has its way.
   *
   * @throws IOException where it cannot be written
   */
  public void write(Store store, EventFilter filter, Scope scope, EventSink sink)
      throws IOException {
    EventFilter real =
        scope == Scope.REAL && filter.auxiliary() == null
            ? filter.withAuxiliary(EventFilter.NO_AUXILIARY)
            : filter;
    try {
      store.each(
          real,
          (event, mentions) -> {
            if (filter.status() != null || takes(scope, event.status())) {
              add(sink, event, mentions);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean takes(Scope scope, Status status) {
    return scope == Scope.DECIDED ? status != Status.UNREVIEWED : status != Status.REJECTED;
  }

  private void add(EventSink sink, StoredEvent event, List<StoredMention> mentions) {
    try {
      List<JsonNode> records = new ArrayList<>();
      for (StoredMention mention : mentions) {
        records.add(mapper.readTree(mention.record()));
      }
      sink.add(new ExportEvent(event, records));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
