package org.dateline.report.read;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as a web archive keeps it.
 *
 * @param id of the archive's record
 * @param address where it was fetched from
 * @param charset as its server declared it, where that is one we know
 * @param bytes of its body, one more than the limit at most
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the reader that made it
record FetchedPage(String id, String address, @Nullable String charset, byte[] bytes) {
  private static final int OK = 200;

  /** Null where a response holds no page: an image, a redirection, an error. */
  static @Nullable FetchedPage of(WarcResponse response, Limits limits) throws IOException {
    HttpResponse http = response.http();
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    if (http.status() != OK || !type.contains("html")) {
      return null;
    }
    return new FetchedPage(
        response.id().toString(),
        response.target(),
        Charsets.known(http.contentType().parameters().get("charset")),
        http.bodyDecoded().stream().readNBytes(limits.recordBytes() + 1));
  }
}
