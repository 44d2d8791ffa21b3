package org.dateline.report.html;

import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads parsed web pages. Immutable and thread-safe; a document belongs to the caller's thread. */
public final class PageReader {
  private final MetaFields fields;
  private final PageDates dates;
  private final StoryFinder stories;

  private PageReader(MetaFields fields, PageDates dates, StoryFinder stories) {
    this.fields = fields;
    this.dates = dates;
    this.stories = stories;
  }

  public static PageReader load(Knowledge knowledge, DateReader dates) {
    return new PageReader(
        MetaFields.load(knowledge), new PageDates(dates, knowledge), StoryFinder.load(knowledge));
  }

  /**
   * Reads a page; the document is changed by it.
   *
   * @param address where the page came from, which may hold its date; null where unknown
   */
  public Page read(Document document, @Nullable String address) {
    MetaValues values = fields.read(document);
    String url = canonical(document, values, address);
    String language = language(document, values);
    Published published = dates.published(document, values, url, language);
    Published updated = dates.updated(values, language);
    String title = title(document, values);
    return new Page(
        stories.find(document, values.articleBody()),
        title,
        url,
        values.get("publisher"),
        published,
        updated,
        values.get("author"),
        language,
        values.get("rights"),
        values.get("id"),
        values.get("deck"));
  }

  private static @Nullable String canonical(
      Document document, MetaValues values, @Nullable String address) {
    Element link = document.selectFirst("link[rel=canonical][href]");
    String canonical = link == null ? "" : link.attr("href").strip();
    if (canonical.startsWith("http")) {
      return canonical;
    }
    String named = values.get("url");
    return named != null && named.startsWith("http") ? named : address;
  }

  private static @Nullable String language(Document document, MetaValues values) {
    Element root = document.selectFirst("html[lang]");
    String declared = root == null ? "" : root.attr("lang").strip();
    return declared.isEmpty() ? values.get("language") : declared;
  }

  /** The headline that the page shows, when its title element or metadata bear it out. */
  private static @Nullable String title(Document document, MetaValues values) {
    String named = values.get("title");
    String whole = named != null ? named : document.title();
    for (Element heading : document.select("h1")) {
      String shown = heading.text().strip();
      if (shown.length() > 8 && (whole.contains(shown) || document.title().contains(shown))) {
        return shown;
      }
    }
    return whole.isBlank() ? null : whole.strip();
  }
}
