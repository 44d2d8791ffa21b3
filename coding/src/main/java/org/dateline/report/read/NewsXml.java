package org.dateline.report.read;

import org.dateline.report.html.Paragraphs;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2 items and NITF documents. */
final class NewsXml {
  private NewsXml() {}

  static void newsItem(Element item, Draft draft) {
    Element meta = Xml.child(item, "contentmeta");
    Element set = Xml.child(item, "contentset");
    Element nitf = set == null ? null : Xml.descendant(set, "nitf");
    if (nitf != null) {
      story(nitf, draft);
    } else if (set != null) {
      draft.put(Field.TEXT, Paragraphs.ofXml(set));
    }
    draft
        .put(Field.ID, blankToNull(item.attr("guid")))
        .put(Field.VERSION, blankToNull(item.attr("version")))
        .put(Field.STATUS, Xml.attribute(item, "qcode", "itemmeta", "pubstatus"))
        .put(Field.PUBLISHER, provider(item))
        .put(Field.RIGHTS, Xml.text(item, "rightsinfo", "copyrightnotice"));
    if (meta != null) {
      draft
          .put(Field.TITLE, Xml.text(meta, "headline"))
          .put(Field.AUTHOR, Xml.text(meta, "by"))
          .put(Field.LANGUAGE, Xml.attribute(meta, "tag", "language"))
          .put(Field.PUBLISHED, Xml.text(meta, "contentcreated"));
    }
    draft
        .put(Field.PUBLISHED, Xml.text(item, "itemmeta", "firstcreated"))
        .put(Field.PUBLISHED, Xml.text(item, "itemmeta", "versioncreated"))
        .put(Field.UPDATED, Xml.text(item, "itemmeta", "versioncreated"));
  }

  private static @Nullable String provider(Element item) {
    String name = Xml.text(item, "itemmeta", "provider", "name");
    if (name != null) {
      return name;
    }
    String literal = Xml.attribute(item, "literal", "itemmeta", "provider");
    return literal != null ? literal : Xml.attribute(item, "qcode", "itemmeta", "provider");
  }

  static void nitf(Element nitf, Draft draft) {
    story(nitf, draft);
    Element head = Xml.child(nitf, "head");
    if (head == null) {
      return;
    }
    draft
        .put(Field.ID, Xml.attribute(head, "id-string", "docdata", "doc-id"))
        .put(Field.STATUS, Xml.attribute(head, "management-status", "docdata"))
        .put(Field.VERSION, Xml.attribute(head, "version", "docdata", "du-key"))
        .put(Field.PUBLISHED, Xml.attribute(head, "norm", "docdata", "date.issue"))
        .put(Field.PUBLISHED, Xml.attribute(head, "norm", "docdata", "date.release"))
        .put(Field.PUBLISHED, Xml.attribute(head, "date.publication", "pubdata"))
        .put(Field.PUBLISHER, Xml.attribute(head, "name", "pubdata"))
        .put(Field.PUBLISHER, Xml.text(nitf, "body", "body.head", "distributor"))
        .put(Field.PUBLISHER, Xml.attribute(head, "holder", "docdata", "doc.copyright"))
        .put(Field.RIGHTS, Xml.attribute(head, "holder", "docdata", "doc.copyright"))
        .put(Field.TITLE, Xml.text(head, "title"));
  }

  /** Headline, byline, dateline and paragraphs; the dateline goes before the first paragraph. */
  private static void story(Element nitf, Draft draft) {
    Element body = Xml.child(nitf, "body");
    if (body == null) {
      return;
    }
    Element top = Xml.child(body, "body.head");
    Element content = Xml.child(body, "body.content");
    if (top != null) {
      Element headline = Xml.child(top, "hedline", "hl1");
      draft
          .put(Field.TITLE, headline == null ? Xml.text(top, "hedline") : headline.text())
          .put(Field.AUTHOR, Xml.text(top, "byline"));
    }
    String text = Paragraphs.ofXml(content == null ? body : content);
    Element dateline = top == null ? null : Xml.child(top, "dateline");
    String place = dateline == null ? "" : dateline.text().strip();
    draft.put(Field.TEXT, place.isEmpty() || text.isBlank() ? text : place + " - " + text);
  }

  private static @Nullable String blankToNull(String value) {
    return value.isBlank() ? null : value;
  }
}
