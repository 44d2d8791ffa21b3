package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Claim;
import org.dateline.dedupe.Decision;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes merged events as JSON Lines: always all keys, in this order, null where there is nothing.
 * Each field has its value, as a named rule decides it, and all claims with the mentions that make
 * them, so that what reports disagree on stays visible. {@code knowledge/schemas/event.schema.json}
 * describes them.
 */
public final class EventWriter {
  private final JsonLines lines = new JsonLines();
  private final Aggregator aggregator;
  private final Aggregation rule;

  /**
   * @param aggregator decides the values
   * @param rule by which it does
   */
  public EventWriter(Aggregator aggregator, Aggregation rule) {
    this.aggregator = aggregator;
    this.rule = rule;
  }

  /** Writes the events, one a line; leaves {@code out} open. */
  public void write(Collection<Event> events, Writer out) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    try (JsonGenerator json = lines.open(out)) {
      for (Event event : events) {
        new Line(json, event).write();
      }
    }
    out.write('\n');
  }

  /** One event being written. */
  private final class Line {
    private final JsonGenerator json;
    private final EventValues values;
    private final Event event;

    Line(JsonGenerator json, Event event) {
      this.json = json;
      this.values = new EventValues(json);
      this.event = event;
    }

    void write() throws IOException {
      json.writeStartObject();
      values.text("id", event.id());
      values.text("rule", event.rule());
      values.text("aggregation", rule.ruleName());
      field("type", aggregator.type(event, rule), t -> List.of(t.type()), values::type);
      claims("modes", Telling::modes, values::name);
      claims("contexts", Telling::contexts, values::name);
      claims("auxiliary", Telling::auxiliaries, values::name);
      field("actors", aggregator.actors(event, rule), side(Telling::actors), values::side);
      field(
          "recipients",
          aggregator.recipients(event, rule),
          side(Telling::recipients),
          values::side);
      field("date", aggregator.date(event, rule), t -> List.of(t.when()), values::date);
      field("place", aggregator.place(event, rule), Line::places, values::place);
      new TollField(json, values, aggregator, rule).write(event);
      extent();
      json.writeEndObject();
    }

    private static Function<Telling, Collection<List<Party>>> side(
        Function<Telling, List<Party>> side) {
      return telling -> side.apply(telling).isEmpty() ? List.of() : List.of(side.apply(telling));
    }

    private static Collection<Where> places(Telling telling) {
      return telling.where() == null ? List.of() : List.of(telling.where());
    }

    private <V> void field(
        String name,
        Decision<V> decision,
        Function<Telling, Collection<V>> said,
        EventValues.Keys<V> keys)
        throws IOException {
      json.writeObjectFieldStart(name);
      json.writeFieldName("value");
      value(decision.value(), keys);
      values.decision(decision);
      claims("claims", said, keys);
      json.writeEndObject();
    }

    private <V> void value(@Nullable V value, EventValues.Keys<V> keys) throws IOException {
      if (value == null) {
        json.writeNull();
        return;
      }
      json.writeStartObject();
      keys.write(value);
      json.writeEndObject();
    }

    private <V> void claims(
        String name, Function<Telling, Collection<V>> said, EventValues.Keys<V> keys)
        throws IOException {
      json.writeArrayFieldStart(name);
      for (Claim<V> claim : event.claims(said)) {
        json.writeStartObject();
        keys.write(claim.value());
        values.who(claim);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void extent() throws IOException {
      json.writeNumberField("reports", event.reports());
      json.writeNumberField("origins", event.origins());
      values.text("first_published", event.firstPublished());
      values.text("last_published", event.lastPublished());
      json.writeArrayFieldStart("mentions");
      for (Telling telling : event.tellings()) {
        json.writeStartObject();
        values.text("id", telling.id());
        values.text("report", telling.reportId());
        values.text("origin", telling.origin());
        values.text("publisher", telling.publisher());
        values.text("published", telling.published());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
