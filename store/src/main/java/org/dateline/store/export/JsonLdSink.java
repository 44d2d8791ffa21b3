package org.dateline.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes RDF as JSON-LD in its expanded form: an array of nodes with all that is said of each. */
final class JsonLdSink implements EventSink {
  private final JsonGenerator json;

  JsonLdSink(OutputStream out) throws IOException {
    json = new ObjectMapper().getFactory().createGenerator(out);
    json.writeStartArray();
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    Map<String, Map<String, List<Statement>>> nodes = new LinkedHashMap<>();
    for (Statement statement : Statements.of(event)) {
      nodes
          .computeIfAbsent(statement.subject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(statement.predicate(), predicate -> new ArrayList<>())
          .add(statement);
    }
    for (Map.Entry<String, Map<String, List<Statement>>> node : nodes.entrySet()) {
      node(node.getKey(), node.getValue());
    }
  }

  private void node(String subject, Map<String, List<Statement>> properties) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", subject);
    for (Map.Entry<String, List<Statement>> property : properties.entrySet()) {
      boolean isType = property.getKey().equals(RdfTerms.RDF + "type");
      json.writeArrayFieldStart(isType ? "@type" : property.getKey());
      for (Statement statement : property.getValue()) {
        if (isType) {
          json.writeString(statement.object());
        } else {
          object(statement);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void object(Statement statement) throws IOException {
    json.writeStartObject();
    if (statement.datatype() == null) {
      json.writeStringField("@id", statement.object());
    } else {
      json.writeStringField("@value", statement.object());
      json.writeStringField("@type", statement.datatype());
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.close();
  }
}
