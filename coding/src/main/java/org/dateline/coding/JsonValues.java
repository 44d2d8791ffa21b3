package org.dateline.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Actor;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.quantity.Amount;
import org.dateline.quantity.Toll;
import org.dateline.report.Report;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The values that records and annotations share, written with the same keys. For one report. */
final class JsonValues {
  private final JsonGenerator json;
  private final CodePoints codePoints;

  JsonValues(JsonGenerator json, Report report) {
    this.json = json;
    this.codePoints = CodePoints.of(report.text());
  }

  void report(Report report) throws IOException {
    json.writeObjectFieldStart("report");
    text("id", report.id());
    text("title", report.title());
    text("url", report.url());
    text("publisher", report.publisher());
    text("published", report.published());
    text("language", report.language());
    json.writeEndObject();
  }

  /** The keys {@code begin} and {@code end}, in code points; both null for no span. */
  void offsets(@Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField("begin");
      json.writeNullField("end");
      return;
    }
    json.writeNumberField("begin", codePoints.at(span.begin()));
    json.writeNumberField("end", codePoints.at(span.end()));
  }

  void actor(Actor actor) throws IOException {
    json.writeStartObject();
    text("text", actor.text());
    offsets(actor.span());
    text("name", actor.name());
    text("country", actor.country());
    texts("sectors", actor.sectors());
    text("code", actor.code());
    text("id", actor.id());
    text("via", word(actor.via()));
    json.writeEndObject();
  }

  /** The keys of a place, its confidence left out: the caller opens and closes the object. */
  void place(PlaceMention mention) throws IOException {
    Place place = mention.place();
    text("name", place.name());
    text("geonames_id", place.geonamesId());
    text("feature", place.feature());
    text("country", place.country());
    text("admin1", place.admin1());
    degrees("latitude", place.latitude());
    degrees("longitude", place.longitude());
    text("precision", word(place.precision()));
    text("text", mention.text());
    offsets(mention.span());
  }

  private void degrees(String name, @Nullable Double degrees) throws IOException {
    if (degrees == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, degrees);
    }
  }

  void toll(Toll toll) throws IOException {
    json.writeStartObject();
    text("kind", word(toll.kind()));
    number("low", toll.low());
    number("high", toll.high());
    number("best", toll.best());
    text("hedge", word(toll.hedge()).replace('_', '-'));
    json.writeBooleanField("cumulative", toll.cumulative());
    text("victims", toll.victims());
    text("text", toll.text());
    offsets(toll.span());
    json.writeEndObject();
  }

  void amount(Amount amount) throws IOException {
    json.writeStartObject();
    text("kind", amount.kind());
    json.writeNumberField("value", amount.value());
    text("unit", amount.unit());
    text("text", amount.text());
    offsets(amount.span());
    json.writeEndObject();
  }

  void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
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

  private void number(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  /** The constant as it is printed. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
    return constant == null ? null : word(constant);
  }

  /** To three decimals, so that records do not differ in digits that mean nothing. */
  static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
