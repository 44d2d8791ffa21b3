package org.dateline.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes RDF as Turtle, a statement a line. */
final class TurtleSink implements EventSink {
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Writer out;

  TurtleSink(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    prefixes.put("rdf", RdfTerms.RDF);
    prefixes.put("rdfs", RdfTerms.RDFS);
    prefixes.put("xsd", RdfTerms.XSD);
    prefixes.put("sem", RdfTerms.SEM);
    prefixes.put("prov", RdfTerms.PROV);
    prefixes.put("schema", RdfTerms.SCHEMA);
    prefixes.put("geo", RdfTerms.GEO);
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      this.out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  @Override
  public void add(ExportEvent event) throws IOException {
    for (Statement statement : Statements.of(event)) {
      out.write(iri(statement.subject()) + " " + iri(statement.predicate()) + " ");
      out.write(object(statement) + " .\n");
    }
  }

  private String iri(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String rest =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (!rest.isEmpty() && rest.chars().allMatch(Character::isLetter)) {
        return prefix.getKey() + ":" + rest;
      }
    }
    return "<" + iri + ">";
  }

  private String object(Statement statement) {
    if (statement.datatype() == null) {
      return iri(statement.object());
    }
    String text =
        statement
            .object()
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
    return "\"" + text + "\"^^" + iri(statement.datatype());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
