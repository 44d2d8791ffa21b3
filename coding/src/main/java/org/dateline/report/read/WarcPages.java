package org.dateline.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive: each response that holds HTML is one report. */
final class WarcPages {
  private static final int OK = 200;
  private final HtmlReader pages;
  private final Limits limits;

  WarcPages(HtmlReader pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  void read(InputStream in, Sink sink) throws IOException {
    try (WarcReader records = new WarcReader(in)) {
      records.setLenient(true);
      long number = 0;
      for (WarcRecord record = records.next().orElse(null);
          record != null;
          record = records.next().orElse(null)) {
        number++;
        if (record instanceof WarcResponse response) {
          readResponse(response, number, sink);
        }
      }
    } catch (ParsingException e) {
      sink.fail(0, "is a broken WARC file: " + e.getMessage(), "what stands before it was read");
    }
  }

  private void readResponse(WarcResponse response, long number, Sink sink) throws IOException {
    try {
      HttpResponse http = response.http();
      String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
      if (http.status() != OK || !type.contains("html")) {
        return;
      }
      byte[] page = http.bodyDecoded().stream().readNBytes(limits.recordBytes() + 1);
      if (page.length > limits.recordBytes()) {
        sink.fail(
            number, "a page of more than " + limits.recordMegabytes() + " MiB", "it is skipped");
        return;
      }
      String charset = http.contentType().parameters().get("charset");
      Draft draft =
          new Draft(number)
              .put(Field.ID, response.id().toString())
              .put(Field.URL, response.target());
      pages.readPage(page, Charsets.known(charset), response.target(), draft, sink);
    } catch (ParsingException | IllegalArgumentException e) {
      sink.fail(number, "is a broken response: " + e.getMessage(), "it is skipped");
    }
  }
}
