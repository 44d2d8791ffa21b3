package org.dateline.app.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dateline.coding.EventWriter;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Event;
import org.dateline.store.Store;
import org.dateline.store.query.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What each report claims of an event, whatever people decided. */
final class ClaimsJson {
  private final Store store;
  private final Aggregator aggregator;
  private final Json json;

  ClaimsJson(Store store, Aggregator aggregator, Json json) {
    this.store = store;
    this.aggregator = aggregator;
    this.json = json;
  }

  /** As {@link EventWriter} prints it; null where no mention of it is left. */
  @Nullable ObjectNode of(StoredEvent event) {
    Aggregation rule = Aggregation.named(event.aggregation());
    return store.tellings(event.id()).map(told -> parsed(told, rule)).orElse(null);
  }

  private ObjectNode parsed(Event event, Aggregation rule) {
    StringWriter out = new StringWriter();
    try {
      new EventWriter(aggregator, rule).write(List.of(event), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (ObjectNode) json.parse(out.toString());
  }
}
