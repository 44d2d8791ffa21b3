package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Toll;
import org.dateline.syntax.Tree;
import org.dateline.time.TimeMention;

/**
 * Writes one JSON object a report: what each stage found, for those who want places, dates or
 * actors alone. Offsets as in the record.
 */
public final class AnnotationWriter implements ReportWriter {
  private final JsonLines lines = new JsonLines();

  @Override
  public void write(CodedReport coded, Writer out) throws IOException {
    try (JsonGenerator json = lines.open(out)) {
      JsonValues values = new JsonValues(json, coded.report());
      json.writeStartObject();
      values.report(coded.report());
      sentences(json, values, coded);
      entities(json, values, coded);
      json.writeArrayFieldStart("actors");
      for (Actor actor : coded.actors().all()) {
        values.actor(actor);
      }
      json.writeEndArray();
      places(json, values, coded);
      times(json, values, coded);
      quantities(json, values, coded);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void sentences(JsonGenerator json, JsonValues values, CodedReport coded)
      throws IOException {
    json.writeArrayFieldStart("sentences");
    for (Tree tree : coded.analysis().trees()) {
      json.writeStartObject();
      values.offsets(tree.sentence().span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entities(JsonGenerator json, JsonValues values, CodedReport coded)
      throws IOException {
    json.writeArrayFieldStart("entities");
    for (Entity entity : coded.entities().all()) {
      json.writeStartObject();
      json.writeNumberField("id", entity.id());
      json.writeArrayFieldStart("mentions");
      for (Mention mention : entity.mentions()) {
        json.writeStartObject();
        values.offsets(mention.span());
        values.text("text", mention.text());
        values.text("type", mention.type());
        values.text("kind", JsonValues.word(mention.kind()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void places(JsonGenerator json, JsonValues values, CodedReport coded)
      throws IOException {
    json.writeArrayFieldStart("places");
    List<PlaceMention> literal = coded.places().mentions();
    List<PlaceMention> all = new ArrayList<>(literal);
    all.addAll(coded.places().associative());
    all.sort(Comparator.comparingInt(place -> place.span().begin()));
    for (PlaceMention place : all) {
      json.writeStartObject();
      values.place(place);
      values.text("use", literal.contains(place) ? "literal" : "associative");
      json.writeNumberField("confidence", JsonValues.rounded(place.confidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void times(JsonGenerator json, JsonValues values, CodedReport coded)
      throws IOException {
    json.writeArrayFieldStart("times");
    for (TimeMention time : coded.times().mentions()) {
      json.writeStartObject();
      values.offsets(time.span());
      values.text("text", time.text());
      values.text("type", time.type());
      values.text("value", time.value());
      values.text("from", time.from());
      values.text("to", time.to());
      values.text("precision", JsonValues.wordOrNull(time.precision()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quantities(JsonGenerator json, JsonValues values, CodedReport coded)
      throws IOException {
    json.writeArrayFieldStart("quantities");
    for (Toll toll : coded.quantities().tolls()) {
      values.toll(toll);
    }
    for (Amount amount : coded.quantities().amounts()) {
      values.amount(amount);
    }
    json.writeEndArray();
  }
}
