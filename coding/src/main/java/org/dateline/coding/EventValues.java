package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.dedupe.Claim;
import org.dateline.dedupe.Decision;
import org.dateline.dedupe.Telling.Party;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.jspecify.annotations.Nullable;

/** Writes the values of merged events; each method the keys of one object. */
final class EventValues {
  private final JsonGenerator json;

  EventValues(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the keys of a value into an object that is open. */
  @FunctionalInterface
  interface Keys<V> {
    void write(V value) throws IOException;
  }

  void type(String type) throws IOException {
    text("type", type);
  }

  void name(String name) throws IOException {
    text("name", name);
  }

  void side(List<Party> parties) throws IOException {
    json.writeArrayFieldStart("parties");
    for (Party party : parties) {
      json.writeStartObject();
      text("name", party.name());
      text("country", party.country());
      json.writeArrayFieldStart("sectors");
      for (String sector : party.sectors()) {
        json.writeString(sector);
      }
      json.writeEndArray();
      text("code", party.code());
      text("id", party.id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void date(When when) throws IOException {
    text("from", when.from());
    text("to", when.to());
    text("precision", JsonValues.wordOrNull(when.precision()));
    text("basis", JsonValues.word(when.basis()));
  }

  void place(Where where) throws IOException {
    text("name", where.name());
    text("country", where.country());
    text("admin1", where.admin1());
    number("latitude", where.latitude());
    number("longitude", where.longitude());
    text("precision", JsonValues.word(where.precision()));
  }

  /** Who makes a claim. */
  void who(Claim<?> claim) throws IOException {
    mentions("mentions", claim.mentions());
    json.writeNumberField("origins", claim.origins());
  }

  /** How a value was decided. */
  void decision(Decision<?> decision) throws IOException {
    json.writeBooleanField("disputed", decision.disputed());
    text("why", decision.why());
    mentions("decided_by", decision.mentions());
  }

  private void mentions(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }

  void text(String key, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value.toString());
    }
  }

  void number(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  void number(String key, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }
}
