package org.dateline.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.report.Published;
import org.dateline.report.html.Page;
import org.dateline.report.html.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Web pages: one page, one report; saved LexisNexis and Factiva exports hold many. */
final class HtmlReader {
  private final PageReader pages;
  private final Exports exports;
  private final Limits limits;

  HtmlReader(PageReader pages, Exports exports, Limits limits) {
    this.pages = pages;
    this.exports = exports;
    this.limits = limits;
  }

  void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(limits.recordBytes() + 1);
    if (bytes.length > limits.recordBytes()) {
      sink.fail(
          0, "a page of more than " + limits.recordMegabytes() + " MiB", "save the article alone");
      return;
    }
    Document document = parse(bytes, null);
    String whole = exports.looksLikeExport(document.body().text()) ? exports.text(document) : "";
    if (!whole.isEmpty()) {
      exports.read(whole, sink);
      return;
    }
    readPage(document, address(sink.source()), new Draft(0), sink);
  }

  private static @Nullable String address(String source) {
    return source.startsWith("http://") || source.startsWith("https://") ? source : null;
  }

  /**
   * Reads one page of an archive.
   *
   * @param charset as its server declared it
   * @param address where it was fetched from
   * @param draft with what the archive says of it
   */
  void readPage(
      byte[] bytes, @Nullable String charset, @Nullable String address, Draft draft, Sink sink)
      throws IOException {
    readPage(parse(bytes, charset), address, draft, sink);
  }

  private void readPage(Document document, @Nullable String address, Draft draft, Sink sink) {
    Page page = pages.read(document, address);
    draft
        .put(Field.TEXT, page.text())
        .put(Field.TITLE, page.title())
        .put(Field.DECK, page.deck())
        .put(Field.PUBLISHED, string(page.published()))
        .put(Field.UPDATED, string(page.updated()))
        .put(Field.URL, page.url())
        .put(Field.PUBLISHER, page.publisher())
        .put(Field.AUTHOR, page.author())
        .put(Field.LANGUAGE, page.language())
        .put(Field.RIGHTS, page.rights());
    sink.add(draft);
  }

  private static Document parse(byte[] bytes, @Nullable String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
  }

  private static @Nullable String string(@Nullable Published published) {
    return published == null ? null : published.toString();
  }
}
