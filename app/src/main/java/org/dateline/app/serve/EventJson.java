package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/** A stored event as it leaves the server: its decided values, and on what reports differ. */
final class EventJson {
  private final Json json;

  EventJson(Json json) {
    this.json = json;
  }

  ObjectNode of(StoredEvent event) {
    ObjectNode node = json.object();
    node.put("id", event.id());
    node.put("type", event.type());
    node.put("quad", event.quad());
    node.put("score", event.score());
    texts(node, "modes", event.modes());
    texts(node, "contexts", event.contexts());
    texts(node, "auxiliary", event.auxiliaries());
    sides(node.putArray("actors"), event.actors());
    sides(node.putArray("recipients"), event.recipients());
    date(node, event.when());
    place(node, event.where());
    ObjectNode tolls = node.putObject("tolls");
    event
        .tolls()
        .forEach(
            (kind, figure) -> {
              ObjectNode toll = tolls.putObject(word(kind));
              toll.put("low", figure.low());
              toll.put("best", figure.best());
              toll.put("high", figure.high());
            });
    node.put("reports", event.reports());
    node.put("origins", event.origins());
    node.put("mentions", event.mentions());
    node.put("first_published", textOrNull(event.firstPublished()));
    node.put("last_published", textOrNull(event.lastPublished()));
    texts(node, "disputed", event.disputed());
    node.put("status", event.status().word());
    node.put("rule", event.rule());
    node.put("aggregation", event.aggregation());
    node.put("text", event.text());
    return node;
  }

  private static void sides(ArrayNode list, List<Side> sides) {
    for (Side side : sides) {
      ObjectNode node = list.addObject();
      node.put("name", side.name());
      node.put("country", side.country());
      texts(node, "sectors", side.sectors());
      node.put("code", side.code());
      node.put("id", side.id());
    }
  }

  private static void date(ObjectNode event, @Nullable When when) {
    if (when == null) {
      event.putNull("date");
      return;
    }
    ObjectNode node = event.putObject("date");
    node.put("from", textOrNull(when.from()));
    node.put("to", textOrNull(when.to()));
    node.put("precision", when.precision() == null ? null : word(when.precision()));
    node.put("basis", word(when.basis()));
  }

  private static void place(ObjectNode event, @Nullable Where where) {
    if (where == null) {
      event.putNull("place");
      return;
    }
    ObjectNode node = event.putObject("place");
    node.put("name", where.name());
    node.put("country", where.country());
    node.put("admin1", where.admin1());
    node.put("latitude", where.latitude());
    node.put("longitude", where.longitude());
    node.put("precision", word(where.precision()));
  }

  private static void texts(ObjectNode node, String key, List<String> values) {
    values.forEach(node.putArray(key)::add);
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
