package org.dateline.app.serve;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.Store;
import org.dateline.store.query.EventFilter;
import org.dateline.store.query.Page;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.dateline.store.query.StoredMention;
import org.jspecify.annotations.Nullable;

/** Exports of what a filter finds, all of it, page by page: as much as is seen, and no more. */
final class ExportApi {
  private static final int PAGE = 500;
  private static final Figure NO_FIGURE = new Figure(null, null, null);
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "modes",
          "auxiliary",
          "date_from",
          "date_to",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "place",
          "country",
          "admin1",
          "latitude",
          "longitude",
          "place_precision",
          "killed_low",
          "killed_best",
          "killed_high",
          "wounded_best",
          "score",
          "reports",
          "origins",
          "disputed",
          "status",
          "text");

  private final Store store;
  private final EventJson events;

  ExportApi(Store store, Json json) {
    this.store = store;
    this.events = new EventJson(json);
  }

  /** {@code GET /events.csv}: a header, then an event a row; lists are joined by {@code ;}. */
  void csv(Context context) throws IOException {
    EventFilter filter = FilterQuery.of(context);
    try (CsvWriter csv = CsvWriter.builder().build(out(context, "text/csv"))) {
      csv.writeRecord(COLUMNS);
      String cursor = null;
      do {
        Page<StoredEvent> page = store.events(filter, cursor, PAGE);
        page.items().forEach(event -> csv.writeRecord(row(event)));
        cursor = page.next();
      } while (cursor != null);
    }
  }

  /** {@code GET /events.jsonl}: an event a line, as {@code GET /events} has it. */
  void jsonLines(Context context) throws IOException {
    EventFilter filter = FilterQuery.of(context);
    try (Writer out = out(context, "application/jsonl")) {
      String cursor = null;
      do {
        Page<StoredEvent> page = store.events(filter, cursor, PAGE);
        for (StoredEvent event : page.items()) {
          out.write(events.of(event) + "\n");
        }
        cursor = page.next();
      } while (cursor != null);
    }
  }

  /** {@code GET /mentions.jsonl}: the records of all mentions of these events. */
  void mentions(Context context) throws IOException {
    EventFilter filter = FilterQuery.of(context);
    try (Writer out = out(context, "application/jsonl")) {
      String cursor = null;
      do {
        Page<StoredMention> page = store.mentions(filter, cursor, PAGE);
        for (StoredMention mention : page.items()) {
          out.write(mention.record() + "\n");
        }
        cursor = page.next();
      } while (cursor != null);
    }
  }

  private static Writer out(Context context, String type) {
    context.contentType(type + "; charset=utf-8");
    String file = context.path().substring(context.path().lastIndexOf('/') + 1);
    context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    return new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
  }

  private static List<String> row(StoredEvent event) {
    Figure killed = event.tolls().getOrDefault(Toll.Kind.KILLED, NO_FIGURE);
    Figure wounded = event.tolls().getOrDefault(Toll.Kind.WOUNDED, NO_FIGURE);
    var when = event.when();
    var where = event.where();
    List<String> row = new ArrayList<>();
    row.add(event.id());
    row.add(event.type());
    row.add(String.join(";", event.modes()));
    row.add(String.join(";", event.auxiliaries()));
    row.add(when == null ? "" : text(when.from()));
    row.add(when == null ? "" : text(when.to()));
    row.add(String.join(";", event.actors().stream().map(Side::name).toList()));
    row.add(String.join(";", event.actors().stream().map(Side::code).toList()));
    row.add(String.join(";", event.recipients().stream().map(Side::name).toList()));
    row.add(String.join(";", event.recipients().stream().map(Side::code).toList()));
    row.add(where == null ? "" : where.name());
    row.add(where == null ? "" : text(where.country()));
    row.add(where == null ? "" : text(where.admin1()));
    row.add(where == null ? "" : text(where.latitude()));
    row.add(where == null ? "" : text(where.longitude()));
    row.add(where == null ? "" : EventJson.word(where.precision()));
    row.add(text(killed.low()));
    row.add(text(killed.best()));
    row.add(text(killed.high()));
    row.add(text(wounded.best()));
    row.add(Double.toString(event.score()));
    row.add(Integer.toString(event.reports()));
    row.add(Integer.toString(event.origins()));
    row.add(String.join(";", event.disputed()));
    row.add(event.status().word());
    row.add(event.text());
    return row;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
