package org.dateline.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.html.Page;
import org.dateline.report.html.PageReader;
import org.jsoup.Jsoup;

/**
 * The web pages of a gold set, which lie packed beside its file.
 *
 * @param folder that the paths in the records start from
 */
record GoldPages(Path folder, PageReader reader) {
  static GoldPages load(Path file, Knowledge knowledge) {
    Path folder = file.toAbsolutePath().getParent();
    return new GoldPages(
        folder == null ? Path.of("") : folder,
        PageReader.load(knowledge, DateReader.load(knowledge)));
  }

  Page read(JsonNode gold) throws IOException {
    Path file = folder.resolve(gold.get("html").asText());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return reader.read(Jsoup.parse(in, null, ""), gold.path("url").asText(null));
    }
  }
}
