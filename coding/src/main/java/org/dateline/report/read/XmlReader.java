package org.dateline.report.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;
import org.dateline.report.html.Paragraphs;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Feeds (RSS, Atom, RDF), NewsML-G2, NITF, and PETRARCH files: one element a report, read one at a
 * time. The parser knows no entities but the predefined ones, no DTDs, and fetches nothing.
 */
final class XmlReader {
  /** The elements that hold one report, by the root's name. */
  private static String records(String root) {
    return switch (root) {
      case "rss", "rdf", "channel" -> "item";
      case "feed", "entry" -> "entry";
      case "newsmessage", "newsitem" -> "newsItem";
      case "nitf" -> "nitf";
      case "sentences", "sentence", "articles", "article" -> "Sentence,Article";
      default -> "";
    };
  }

  private final Limits limits;

  XmlReader(Limits limits) {
    this.limits = limits;
  }

  void read(InputStream in, Charset charset, String root, Sink sink) throws IOException {
    String records = records(root);
    if (records.isEmpty()) {
      sink.fail(0, "is XML of no known kind: <" + root + ">", "give a feed, NewsML-G2 or NITF");
      return;
    }
    TailReader tail = new TailReader(new BufferedReader(new InputStreamReader(in, charset)));
    LimitedReader reader = new LimitedReader(tail, limits);
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      parser.parse(reader, "");
      long record = 0;
      for (Element element = parser.selectNext(records);
          element != null;
          element = parser.selectNext(records)) {
        reader.recordDone();
        record++;
        if (isInside(element)) {
          record--;
        } else {
          sink.add(draft(element, record));
          element.empty();
        }
      }
      if (record == 0) {
        sink.fail(0, "has no report in it", "look for <" + records + "> elements");
      } else if (!tail.closes(root)) {
        sink.fail(
            record,
            "is cut off: <" + root + "> is not closed",
            "what stands before was read; fetch it again");
      }
    }
  }

  /** A PETRARCH sentence inside an article is a part of that article's report. */
  private static boolean isInside(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (Xml.is(at, "article")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(Element element, long record) {
    Draft draft = new Draft(record);
    switch (Xml.localName(element)) {
      case "item" -> item(element, draft);
      case "entry" -> entry(element, draft);
      case "newsitem" -> NewsXml.newsItem(element, draft);
      case "nitf" -> NewsXml.nitf(element, draft);
      default -> petrarch(element, draft);
    }
    return draft;
  }

  private static void item(Element item, Draft draft) {
    Element channel = Xml.around(item, "channel", "rdf");
    String guid = Xml.text(item, "guid");
    draft
        .put(Field.TEXT, plain(Xml.text(item, "encoded")))
        .put(Field.DECK, plain(Xml.text(item, "description")))
        .put(Field.TITLE, plain(Xml.text(item, "title")))
        .put(Field.URL, Xml.text(item, "link"))
        .put(Field.ID, guid != null ? guid : attribute(item, "rdf:about"))
        .put(Field.PUBLISHED, Xml.text(item, "pubdate"))
        .put(Field.PUBLISHED, Xml.text(item, "date"))
        .put(Field.AUTHOR, Xml.text(item, "creator"))
        .put(Field.AUTHOR, Xml.text(item, "author"))
        .put(Field.PUBLISHER, Xml.text(item, "source"))
        .put(Field.PUBLISHER, channelTitle(channel))
        .put(Field.LANGUAGE, channel == null ? null : Xml.text(channel, "language"))
        .put(Field.RIGHTS, channel == null ? null : Xml.text(channel, "copyright"));
  }

  /** In RDF the channel stands beside its items, elsewhere around them. */
  private static @Nullable String channelTitle(@Nullable Element around) {
    if (around == null) {
      return null;
    }
    String title = Xml.text(around, "title");
    return title != null ? title : Xml.text(around, "channel", "title");
  }

  private static void entry(Element entry, Draft draft) {
    Element feed = Xml.around(entry, "feed");
    draft
        .put(Field.TEXT, content(entry, "content"))
        .put(Field.DECK, content(entry, "summary"))
        .put(Field.TITLE, plain(Xml.text(entry, "title")))
        .put(Field.URL, link(entry))
        .put(Field.ID, Xml.text(entry, "id"))
        .put(Field.PUBLISHED, Xml.text(entry, "published"))
        .put(Field.PUBLISHED, Xml.text(entry, "issued"))
        .put(Field.PUBLISHED, Xml.text(entry, "updated"))
        .put(Field.UPDATED, Xml.text(entry, "updated"))
        .put(Field.AUTHOR, Xml.text(entry, "author", "name"))
        .put(Field.PUBLISHER, Xml.text(entry, "source", "title"))
        .put(Field.PUBLISHER, feed == null ? null : Xml.text(feed, "title"))
        .put(Field.RIGHTS, Xml.text(entry, "rights"))
        .put(Field.LANGUAGE, feed == null ? null : attribute(feed, "xml:lang"));
  }

  private static @Nullable String content(Element entry, String name) {
    Element content = Xml.child(entry, name);
    if (content == null) {
      return null;
    }
    return content.attr("type").toLowerCase(Locale.ROOT).equals("xhtml")
        ? Paragraphs.ofXml(content)
        : plain(content.wholeText());
  }

  private static @Nullable String link(Element entry) {
    String first = null;
    for (Element child : entry.children()) {
      if (Xml.is(child, "link")) {
        if (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate")) {
          return child.attr("href");
        }
        first = first == null ? child.attr("href") : first;
      }
    }
    return first;
  }

  private static void petrarch(Element element, Draft draft) {
    StringBuilder text = new StringBuilder();
    for (Element part : element.getAllElements()) {
      if (Xml.is(part, "text")) {
        text.append(text.isEmpty() ? "" : "\n\n").append(part.text().strip());
      }
    }
    draft
        .put(Field.TEXT, text.toString())
        .put(Field.ID, attribute(element, "id"))
        .put(Field.PUBLISHED, attribute(element, "date"))
        .put(Field.PUBLISHER, attribute(element, "source"))
        .put(Field.URL, attribute(element, "url"));
  }

  private static @Nullable String attribute(Element element, String name) {
    return element.hasAttr(name) ? element.attr(name) : null;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text != null && Paragraphs.isHtml(text) ? Paragraphs.ofHtml(text) : unescaped(text);
  }

  /** Feeds often escape an ampersand twice. */
  private static @Nullable String unescaped(@Nullable String text) {
    return text != null && text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
  }
}
