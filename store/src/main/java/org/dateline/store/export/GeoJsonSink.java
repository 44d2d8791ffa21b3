package org.dateline.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Telling.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes a GeoJSON FeatureCollection (RFC 7946): a point for each event, none where the place is
 * unknown; the flat table's columns are its properties.
 */
final class GeoJsonSink implements EventSink {
  private final JsonGenerator json;
  private final Shape flat;

  GeoJsonSink(Shape flat, OutputStream out) throws IOException {
    this.flat = flat;
    this.json = new ObjectMapper().getFactory().createGenerator(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", event.event().id());
    geometry(event.event().where());
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, Object> property : flat.values(event).entrySet()) {
      json.writeFieldName(property.getKey());
      value(property.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void geometry(@Nullable Where where) throws IOException {
    if (where == null || where.latitude() == null || where.longitude() == null) {
      json.writeNullField("geometry");
      return;
    }
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(where.longitude());
    json.writeNumber(where.latitude());
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        json.writeString(item.toString());
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
