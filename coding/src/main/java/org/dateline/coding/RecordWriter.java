package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.dateline.actor.Actor;
import org.dateline.event.Attribution;
import org.dateline.event.EventMention;
import org.dateline.event.EventMention.Context;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Toll;
import org.dateline.time.EventDate;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Writes event records as JSON Lines: always all keys, in this order, null where there is nothing.
 * {@code knowledge/schemas/record.schema.json} describes them.
 */
public final class RecordWriter implements ReportWriter {
  private final JsonLines lines = new JsonLines();

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    if (coded.records().isEmpty()) {
      return;
    }
    try (JsonGenerator json = lines.open(out)) {
      JsonValues values = new JsonValues(json, coded.report());
      for (EventRecord event : coded.records()) {
        record(json, values, event);
      }
    }
    out.write('\n');
  }

  private static void record(JsonGenerator json, JsonValues values, EventRecord event)
      throws IOException {
    EventMention mention = event.mention();
    json.writeStartObject();
    values.text("id", event.id());
    values.text("event_id", event.eventId());
    values.report(event.report());
    json.writeNumberField("sentence", mention.sentence());
    values.text("text", event.sentence());
    trigger(json, values, event);
    what(json, values, event);
    json.writeArrayFieldStart("actors");
    for (Actor actor : mention.actors()) {
      values.actor(actor);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("recipients");
    for (Actor recipient : mention.recipients()) {
      values.actor(recipient);
    }
    json.writeEndArray();
    date(json, values, mention.date());
    place(json, values, mention.place());
    quantities(json, values, mention);
    attribution(json, values, mention.attribution());
    json.writeNumberField("confidence", JsonValues.rounded(mention.confidence()));
    values.text("frame", mention.frame());
    versions(json, values, event.versions());
    json.writeEndObject();
  }

  private static void trigger(JsonGenerator json, JsonValues values, EventRecord event)
      throws IOException {
    json.writeObjectFieldStart("trigger");
    values.offsets(event.mention().trigger());
    values.text("text", event.trigger());
    json.writeEndObject();
  }

  private static void what(JsonGenerator json, JsonValues values, EventRecord event)
      throws IOException {
    EventMention mention = event.mention();
    values.text("type", mention.type());
    values.texts("modes", mention.modes());
    json.writeArrayFieldStart("contexts");
    for (Context context : mention.contexts()) {
      json.writeStartObject();
      values.text("name", context.name());
      values.text("scope", context.scope());
      json.writeEndObject();
    }
    json.writeEndArray();
    values.text("quad", event.quad());
    json.writeNumberField("score", event.score());
    values.text("cameo", mention.cameo());
    if (event.goldstein() == null) {
      json.writeNullField("goldstein");
    } else {
      json.writeNumberField("goldstein", event.goldstein());
    }
    values.texts("auxiliary", mention.auxiliaries());
  }

  private static void date(JsonGenerator json, JsonValues values, EventDate date)
      throws IOException {
    TimeMention words = date.mention();
    json.writeObjectFieldStart("date");
    values.text("from", date.from());
    values.text("to", date.to());
    values.text("precision", JsonValues.wordOrNull(date.precision()));
    values.text("basis", JsonValues.word(date.basis()));
    values.text("text", words == null ? null : words.text());
    values.offsets(words == null ? null : words.span());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, JsonValues values, @Nullable PlaceMention place)
      throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    values.place(place);
    json.writeEndObject();
  }

  private static void quantities(JsonGenerator json, JsonValues values, EventMention mention)
      throws IOException {
    json.writeArrayFieldStart("toll");
    for (Toll toll : mention.tolls()) {
      values.toll(toll);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("amounts");
    for (Amount amount : mention.amounts()) {
      values.amount(amount);
    }
    json.writeEndArray();
  }

  private static void attribution(
      JsonGenerator json, JsonValues values, @Nullable Attribution attribution) throws IOException {
    if (attribution == null) {
      json.writeNullField("attribution");
      return;
    }
    json.writeObjectFieldStart("attribution");
    values.text("speaker", attribution.speaker());
    values.text("verb", attribution.verb());
    values.offsets(attribution.span());
    json.writeEndObject();
  }

  private static void versions(JsonGenerator json, JsonValues values, Versions versions)
      throws IOException {
    json.writeObjectFieldStart("versions");
    values.text("coder", versions.coder());
    values.text("knowledge", versions.knowledge());
    values.text("model", versions.model());
    json.writeEndObject();
  }
}
