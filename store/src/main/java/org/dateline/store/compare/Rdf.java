package org.dateline.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.store.export.RdfTerms;
import org.dateline.store.export.TableRows;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Linked data in memory: what is said of each subject, in the order in which it was said. */
final class Rdf {
  private static final String TYPE = RdfTerms.RDF + "type";
  private static final String COUNTRY = RdfTerms.SCHEMA + "addressCountry";
  private static final List<String> COLUMNS =
      List.of("id", "date", "type", "actors", "recipients", "country");

  private final Map<String, Map<String, List<String>>> nodes = new LinkedHashMap<>();

  private Rdf() {}

  /**
   * Reads Turtle.
   *
   * @throws IOException where it is none
   */
  static Rdf turtle(String text) throws IOException {
    Rdf rdf = new Rdf();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement said) {
            rdf.say(
                said.getSubject().stringValue(),
                said.getPredicate().stringValue(),
                said.getObject().stringValue());
          }
        });
    try {
      parser.parse(new StringReader(text));
      return rdf;
    } catch (RDFParseException | RDFHandlerException e) {
      throw new IOException("no Turtle: " + e.getMessage(), e);
    }
  }

  /** Reads JSON-LD in its expanded form: an array of nodes, their properties by whole addresses. */
  static Rdf expanded(List<JsonNode> nodes) {
    Rdf rdf = new Rdf();
    for (JsonNode node : nodes) {
      String subject = node.path("@id").asText();
      node.path("@type").forEach(type -> rdf.say(subject, TYPE, type.asText()));
      node.properties()
          .forEach(
              property ->
                  property
                      .getValue()
                      .forEach(value -> rdf.say(subject, property.getKey(), object(value))));
    }
    return rdf;
  }

  private static String object(JsonNode value) {
    return value.path(value.has("@value") ? "@value" : "@id").asText();
  }

  private void say(String subject, String predicate, String object) {
    nodes
        .computeIfAbsent(subject, any -> new LinkedHashMap<>())
        .computeIfAbsent(predicate, any -> new ArrayList<>())
        .add(object);
  }

  /** Its events, in terms of the Simple Event Model. */
  TableRows events() {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<String>>> node : nodes.entrySet()) {
      if (all(node.getKey(), TYPE).contains(RdfTerms.SEM + "Event")) {
        rows.add(row(node.getKey()));
      }
    }
    return new TableRows("rdf", COLUMNS, rows);
  }

  private List<String> row(String event) {
    return List.of(
        last(event),
        String.join("", all(event, RdfTerms.SEM + "hasBeginTimeStamp")),
        last(String.join("", all(event, RdfTerms.SEM + "eventType"))),
        codes(all(event, RdfTerms.TERMS + "actor")),
        codes(all(event, RdfTerms.TERMS + "recipient")),
        String.join(
            ";",
            all(event, RdfTerms.SEM + "hasPlace").stream()
                .flatMap(p -> all(p, COUNTRY).stream())
                .toList()));
  }

  private String codes(List<String> actors) {
    return String.join(
        ";", actors.stream().map(a -> String.join("", all(a, RdfTerms.TERMS + "code"))).toList());
  }

  private List<String> all(String subject, String predicate) {
    Map<String, List<String>> said = Objects.requireNonNullElse(nodes.get(subject), Map.of());
    return Objects.requireNonNullElse(said.get(predicate), List.of());
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf(':') + 1);
  }
}
