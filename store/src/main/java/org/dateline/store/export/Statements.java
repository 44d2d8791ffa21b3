package org.dateline.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.dedupe.Telling.When;
import org.dateline.dedupe.Telling.Where;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent;
import org.dateline.store.query.StoredEvent.Side;
import org.jspecify.annotations.Nullable;

/**
 * Says an event in RDF: what happened in terms of the Simple Event Model, where it is known from in
 * those of PROV, reports in those of schema.org; the rest are Dateline's own.
 */
final class Statements {
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String SCHEMA = "https://schema.org/";
  static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String OWN = "urn:dateline:";
  private static final String TERMS = OWN + "terms:";
  private static final String PLOVER = OWN + "plover:";

  private final List<Statement> statements = new ArrayList<>();

  private Statements() {}

  static List<Statement> of(ExportEvent event) {
    Statements all = new Statements();
    all.event(event);
    return all.statements;
  }

  private void event(ExportEvent exported) {
    StoredEvent event = exported.event();
    String iri = OWN + "event:" + event.id();
    iri(iri, RDF + "type", SEM + "Event");
    text(iri, RDFS + "label", event.text());
    iri(iri, SEM + "eventType", PLOVER + event.type());
    event.modes().forEach(mode -> iri(iri, TERMS + "mode", PLOVER + event.type() + ":" + mode));
    event.contexts().forEach(context -> iri(iri, TERMS + "context", PLOVER + context));
    event.auxiliaries().forEach(word -> iri(iri, TERMS + "auxiliary", PLOVER + word));
    event.actors().forEach(side -> side(iri, "actor", side));
    event.recipients().forEach(side -> side(iri, "recipient", side));
    date(iri, event.when());
    place(iri, exported);
    for (Toll.Kind kind : Toll.Kind.values()) {
      Integer best = exported.toll(kind).best();
      if (best != null) {
        literal(iri, TERMS + DateCells.word(kind), best.toString(), "integer");
      }
    }
    text(iri, TERMS + "status", event.status().word());
    exported.mentions().forEach(record -> mention(iri, record));
  }

  private void side(String event, String role, Side side) {
    String iri = OWN + "actor:" + encoded(side.id());
    iri(event, SEM + "hasActor", iri);
    iri(event, TERMS + role, iri);
    iri(iri, RDF + "type", SEM + "Actor");
    text(iri, RDFS + "label", side.name());
    text(iri, TERMS + "code", side.code());
  }

  private void date(String event, @Nullable When when) {
    if (when != null && when.from() != null) {
      literal(event, SEM + "hasBeginTimeStamp", when.from().toString(), "date");
    }
    if (when != null && when.to() != null) {
      literal(event, SEM + "hasEndTimeStamp", when.to().toString(), "date");
    }
  }

  private void place(String event, ExportEvent exported) {
    Where where = exported.event().where();
    if (where == null) {
      return;
    }
    String geonames = PlaceCells.recorded(exported, "geonames_id");
    String iri =
        geonames == null
            ? OWN + "place:" + encoded(where.name())
            : "https://sws.geonames.org/" + encoded(geonames) + "/";
    iri(event, SEM + "hasPlace", iri);
    iri(iri, RDF + "type", SEM + "Place");
    text(iri, RDFS + "label", where.name());
    if (where.country() != null) {
      text(iri, SCHEMA + "addressCountry", where.country());
    }
    if (where.latitude() != null && where.longitude() != null) {
      literal(iri, GEO + "lat", where.latitude().toString(), "double");
      literal(iri, GEO + "long", where.longitude().toString(), "double");
    }
  }

  private void mention(String event, JsonNode record) {
    String iri = OWN + "mention:" + record.path("id").asText();
    String report = report(record.path("report"));
    iri(event, PROV + "wasDerivedFrom", iri);
    iri(iri, RDF + "type", PROV + "Entity");
    text(iri, PROV + "value", record.path("text").asText());
    iri(iri, PROV + "wasQuotedFrom", report);
  }

  private String report(JsonNode report) {
    String url = ExportEvent.text(report.path("url"));
    String iri =
        url != null && isAbsolute(url)
            ? url
            : OWN + "report:" + encoded(report.path("id").asText());
    iri(iri, RDF + "type", SCHEMA + "NewsArticle");
    property(iri, "headline", report.path("title"));
    property(iri, "publisher", report.path("publisher"));
    property(iri, "datePublished", report.path("published"));
    property(iri, "inLanguage", report.path("language"));
    return iri;
  }

  private void property(String subject, String name, JsonNode value) {
    String text = ExportEvent.text(value);
    if (text != null) {
      text(subject, SCHEMA + name, text);
    }
  }

  private static boolean isAbsolute(String url) {
    try {
      URI uri = new URI(url);
      return uri.isAbsolute() && uri.toASCIIString().equals(url);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void iri(String subject, String predicate, String object) {
    statements.add(new Statement(subject, predicate, object, null));
  }

  private void text(String subject, String predicate, String text) {
    literal(subject, predicate, text, "string");
  }

  private void literal(String subject, String predicate, String text, String type) {
    statements.add(new Statement(subject, predicate, text, XSD + type));
  }
}
