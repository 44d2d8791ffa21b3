package org.dateline.report.read;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ways through XML by local names, whatever the prefix and the letter case. */
final class Xml {
  private Xml() {}

  static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  static boolean is(Element element, String name) {
    return localName(element).equals(name);
  }

  /** The first child of each name in turn; null where one is missing. */
  static @Nullable Element child(Element element, String... path) {
    Element at = element;
    for (String name : path) {
      Element next = null;
      for (Element child : at.children()) {
        if (is(child, name)) {
          next = child;
          break;
        }
      }
      if (next == null) {
        return null;
      }
      at = next;
    }
    return at;
  }

  /** The text at a path, null where it is missing or blank. */
  static @Nullable String text(Element element, String... path) {
    Element found = child(element, path);
    String text = found == null ? "" : found.wholeText().strip();
    return text.isEmpty() ? null : text;
  }

  /** An attribute at a path, null where it is missing or blank. */
  static @Nullable String attribute(Element element, String name, String... path) {
    Element found = child(element, path);
    String value = found == null ? "" : found.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The first element of a name anywhere below. */
  static @Nullable Element descendant(Element element, String name) {
    for (Element below : element.getAllElements()) {
      if (is(below, name)) {
        return below;
      }
    }
    return null;
  }

  /** The nearest element around with one of the names. */
  static @Nullable Element around(Element element, String... names) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      for (String name : names) {
        if (is(at, name)) {
          return at;
        }
      }
    }
    return null;
  }
}
