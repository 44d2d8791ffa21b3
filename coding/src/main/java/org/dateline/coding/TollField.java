package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Claim;
import org.dateline.dedupe.Decision;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Figure;
import org.dateline.dedupe.Telling.Count;
import org.dateline.quantity.Toll;

/** Writes an event's tolls: one object for each kind that somebody tells. */
final class TollField {
  private final JsonGenerator json;
  private final EventValues values;
  private final Aggregator aggregator;
  private final Aggregation rule;

  TollField(JsonGenerator json, EventValues values, Aggregator aggregator, Aggregation rule) {
    this.json = json;
    this.values = values;
    this.aggregator = aggregator;
    this.rule = rule;
  }

  void write(Event event) throws IOException {
    json.writeArrayFieldStart("tolls");
    for (Toll.Kind kind : Toll.Kind.values()) {
      List<Claim<Count>> claims =
          event.claims(telling -> telling.counts().stream().filter(c -> c.kind() == kind).toList());
      if (!claims.isEmpty()) {
        write(kind, aggregator.toll(event, kind, rule), claims);
      }
    }
    json.writeEndArray();
  }

  private void write(Toll.Kind kind, Decision<Figure> decision, List<Claim<Count>> claims)
      throws IOException {
    Figure figure = decision.value();
    json.writeStartObject();
    values.text("kind", JsonValues.word(kind));
    values.number("low", figure == null ? null : figure.low());
    values.number("best", figure == null ? null : figure.best());
    values.number("high", figure == null ? null : figure.high());
    values.decision(decision);
    json.writeArrayFieldStart("claims");
    for (Claim<Count> claim : claims) {
      json.writeStartObject();
      values.number("low", claim.value().low());
      values.number("best", claim.value().best());
      values.number("high", claim.value().high());
      json.writeBooleanField("cumulative", claim.value().cumulative());
      values.who(claim);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
