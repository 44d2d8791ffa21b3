package org.dateline.store.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.quantity.Toll;
import org.dateline.store.query.StoredEvent.Side;

/**
 * Writes the network of actors as GraphML: who acted on whom, how often, how (mean of PLOVER's
 * scores), and with how many dead. Somebody without an id of the knowledge is known by the code.
 */
final class GraphSink implements EventSink {
  private static final String UNKNOWN = "---";
  private final OutputStream out;
  private final Map<String, Side> nodes = new LinkedHashMap<>();
  private final Map<Arc, Weight> arcs = new LinkedHashMap<>();

  GraphSink(OutputStream out) {
    this.out = out;
  }

  /** From whom to whom. */
  private record Arc(String from, String to) {}

  /** What their events come to. */
  private record Weight(long events, double score, long killed) {
    Weight and(Weight other) {
      return new Weight(events + other.events, score + other.score, killed + other.killed);
    }
  }

  @Override
  public void add(ExportEvent event) {
    Integer killed = event.toll(Toll.Kind.KILLED).best();
    Weight one = new Weight(1, event.event().score(), Objects.requireNonNullElse(killed, 0));
    for (Side actor : event.event().actors()) {
      for (Side recipient : event.event().recipients()) {
        arcs.merge(new Arc(node(actor), node(recipient)), one, Weight::and);
      }
    }
  }

  private String node(Side side) {
    boolean local = side.id().indexOf(':') >= 0;
    String byCode = side.code().equals(UNKNOWN) ? side.name() : side.code();
    String id = local ? byCode : side.id();
    nodes.putIfAbsent(id, side);
    return id;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("no GraphML could be written: " + e.getMessage(), e);
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    for (String key : List.of("name", "code", "country", "sectors")) {
      key(xml, key, "node", "string");
    }
    key(xml, "events", "edge", "long");
    key(xml, "score", "edge", "double");
    key(xml, "killed", "edge", "long");
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "directed");
    for (Map.Entry<String, Side> node : nodes.entrySet()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", clean(node.getKey()));
      Side side = node.getValue();
      data(xml, "name", side.name());
      data(xml, "code", side.code());
      data(xml, "country", Objects.requireNonNullElse(side.country(), ""));
      data(xml, "sectors", String.join(";", side.sectors()));
      xml.writeEndElement();
    }
    for (Map.Entry<Arc, Weight> arc : arcs.entrySet()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("source", clean(arc.getKey().from()));
      xml.writeAttribute("target", clean(arc.getKey().to()));
      Weight weight = arc.getValue();
      data(xml, "events", Long.toString(weight.events()));
      data(xml, "score", Double.toString(weight.score() / weight.events()));
      data(xml, "killed", Long.toString(weight.killed()));
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(clean(value));
    xml.writeEndElement();
  }

  /** Without the controls that XML does not allow. */
  private static String clean(String text) {
    return text.codePoints().allMatch(c -> c >= ' ')
        ? text
        : text.codePoints()
            .map(c -> c < ' ' ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
