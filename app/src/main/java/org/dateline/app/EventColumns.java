package org.dateline.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.dedupe.Figure;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** An event of a store as a row of a flat table. */
final class EventColumns {
  static final List<String> ALL =
      List.of(
          "id",
          "date",
          "type",
          "actors",
          "recipients",
          "place",
          "country",
          "killed",
          "reports",
          "origins",
          "disputed",
          "status",
          "text");

  /** Those that a terminal has room for. */
  static final List<String> SHORT =
      List.of("date", "type", "actors", "recipients", "place", "killed", "reports", "id");

  private EventColumns() {}

  static List<@Nullable Object> of(StoredEvent event, List<String> columns) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", event.id());
    values.put("date", event.when() == null ? null : event.when().from());
    values.put("type", event.type());
    values.put("actors", names(event.actors()));
    values.put("recipients", names(event.recipients()));
    values.put("place", event.where() == null ? null : event.where().name());
    values.put("country", event.where() == null ? null : event.where().country());
    values.put("killed", killed(event));
    values.put("reports", event.reports());
    values.put("origins", event.origins());
    values.put("disputed", String.join(" ", event.disputed()));
    values.put("status", event.status().word());
    values.put("text", event.text());
    List<@Nullable Object> row = new ArrayList<>();
    columns.forEach(column -> row.add(values.get(column)));
    return row;
  }

  private static String names(List<Side> sides) {
    return sides.stream()
        .map(side -> side.name() + " " + side.code())
        .collect(Collectors.joining("; "));
  }

  private static @Nullable Integer killed(StoredEvent event) {
    Figure killed = event.tolls().get(Toll.Kind.KILLED);
    return killed == null ? null : killed.best();
  }
}
