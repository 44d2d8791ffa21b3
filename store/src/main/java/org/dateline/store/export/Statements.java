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
  private static final String PLOVER = RdfTerms.OWN + "plover:";

  private final List<Statement> statements = new ArrayList<>();

  private Statements() {}

  static List<Statement> of(ExportEvent event) {
    Statements all = new Statements();
    all.event(event);
    return all.statements;
  }

  private void event(ExportEvent exported) {
    StoredEvent event = exported.event();
    String iri = RdfTerms.OWN + "event:" + event.id();
    iri(iri, RdfTerms.RDF + "type", RdfTerms.SEM + "Event");
    text(iri, RdfTerms.RDFS + "label", event.text());
    iri(iri, RdfTerms.SEM + "eventType", PLOVER + event.type());
    event
        .modes()
        .forEach(mode -> iri(iri, RdfTerms.TERMS + "mode", PLOVER + event.type() + ":" + mode));
    event.contexts().forEach(context -> iri(iri, RdfTerms.TERMS + "context", PLOVER + context));
    event.auxiliaries().forEach(word -> iri(iri, RdfTerms.TERMS + "auxiliary", PLOVER + word));
    event.actors().forEach(side -> side(iri, "actor", side));
    event.recipients().forEach(side -> side(iri, "recipient", side));
    date(iri, event.when());
    place(iri, exported);
    for (Toll.Kind kind : Toll.Kind.values()) {
      Integer best = exported.toll(kind).best();
      if (best != null) {
        literal(iri, RdfTerms.TERMS + DateCells.word(kind), best.toString(), "integer");
      }
    }
    text(iri, RdfTerms.TERMS + "status", event.status().word());
    exported.mentions().forEach(record -> mention(iri, record));
  }

  private void side(String event, String role, Side side) {
    String iri = RdfTerms.OWN + "actor:" + encoded(side.id());
    iri(event, RdfTerms.SEM + "hasActor", iri);
    iri(event, RdfTerms.TERMS + role, iri);
    iri(iri, RdfTerms.RDF + "type", RdfTerms.SEM + "Actor");
    text(iri, RdfTerms.RDFS + "label", side.name());
    text(iri, RdfTerms.TERMS + "code", side.code());
  }

  private void date(String event, @Nullable When when) {
    if (when != null && when.from() != null) {
      literal(event, RdfTerms.SEM + "hasBeginTimeStamp", when.from().toString(), "date");
    }
    if (when != null && when.to() != null) {
      literal(event, RdfTerms.SEM + "hasEndTimeStamp", when.to().toString(), "date");
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
            ? RdfTerms.OWN + "place:" + encoded(where.name())
            : "https://sws.geonames.org/" + encoded(geonames) + "/";
    iri(event, RdfTerms.SEM + "hasPlace", iri);
    iri(iri, RdfTerms.RDF + "type", RdfTerms.SEM + "Place");
    text(iri, RdfTerms.RDFS + "label", where.name());
    if (where.country() != null) {
      text(iri, RdfTerms.SCHEMA + "addressCountry", where.country());
    }
    if (where.latitude() != null && where.longitude() != null) {
      literal(iri, RdfTerms.GEO + "lat", where.latitude().toString(), "double");
      literal(iri, RdfTerms.GEO + "long", where.longitude().toString(), "double");
    }
  }

  private void mention(String event, JsonNode record) {
    String iri = RdfTerms.OWN + "mention:" + record.path("id").asText();
    String report = report(record.path("report"));
    iri(event, RdfTerms.PROV + "wasDerivedFrom", iri);
    iri(iri, RdfTerms.RDF + "type", RdfTerms.PROV + "Entity");
    text(iri, RdfTerms.PROV + "value", record.path("text").asText());
    iri(iri, RdfTerms.PROV + "wasQuotedFrom", report);
  }

  private String report(JsonNode report) {
    String url = ExportEvent.text(report.path("url"));
    String iri =
        url != null && isAbsolute(url)
            ? url
            : RdfTerms.OWN + "report:" + encoded(report.path("id").asText());
    iri(iri, RdfTerms.RDF + "type", RdfTerms.SCHEMA + "NewsArticle");
    property(iri, "headline", report.path("title"));
    property(iri, "publisher", report.path("publisher"));
    property(iri, "datePublished", report.path("published"));
    property(iri, "inLanguage", report.path("language"));
    return iri;
  }

  private void property(String subject, String name, JsonNode value) {
    String text = ExportEvent.text(value);
    if (text != null) {
      text(subject, RdfTerms.SCHEMA + name, text);
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
    statements.add(new Statement(subject, predicate, text, RdfTerms.XSD + type));
  }
}
