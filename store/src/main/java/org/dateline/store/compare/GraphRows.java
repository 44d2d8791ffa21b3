package org.dateline.store.compare;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.store.export.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * The events that a network of actors in GraphML counts: of each only who acted on whom is known.
 */
final class GraphRows {
  private static final List<String> COLUMNS = List.of("id", "actor", "recipient");

  private final Map<String, String> codes = new HashMap<>();
  private final List<List<String>> rows = new ArrayList<>();

  private GraphRows() {}

  /**
   * Reads GraphML; nodes tell a {@code code}, edges how many {@code events} they stand for.
   *
   * @throws IOException where it is none
   */
  static TableRows read(String text) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    GraphRows graph = new GraphRows();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          graph.element(xml);
        }
      }
      return new TableRows("graphml", COLUMNS, graph.rows);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException("no GraphML of actors: " + e.getMessage(), e);
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("node")) {
      String id = attribute(xml, "id");
      codes.put(id, Objects.requireNonNullElse(data(xml, "node").get("code"), id));
    } else if (xml.getLocalName().equals("edge")) {
      String from = attribute(xml, "source");
      String to = attribute(xml, "target");
      String events = data(xml, "edge").get("events");
      for (int i = 0; i < Integer.parseInt(Objects.requireNonNullElse(events, "1")); i++) {
        rows.add(List.of(from + " " + to, code(from), code(to)));
      }
    }
  }

  private String code(String node) {
    return Objects.requireNonNullElse(codes.get(node), node);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  /** What an element says by {@code data} elements, up to its end. */
  private static Map<String, String> data(XMLStreamReader xml, String element)
      throws XMLStreamException {
    Map<String, String> data = new HashMap<>();
    @Nullable String key = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        key = xml.getAttributeValue(null, "key");
      } else if (event == XMLStreamConstants.CHARACTERS && key != null) {
        data.merge(key, xml.getText(), String::concat);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        key = null;
        if (xml.getLocalName().equals(element)) {
          return data;
        }
      }
    }
    return data;
  }
}
