package org.dateline.report.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive: each response that holds HTML is one report. */
final class WarcPages {
  private final HtmlReader pages;
  private final Limits limits;

  WarcPages(HtmlReader pages, Limits limits) {
    this.pages = pages;
    this.limits = limits;
  }

  void read(InputStream in, Sink sink) throws IOException {
    try (WarcReader records = new WarcReader(new Ended(in))) {
      records.setLenient(true);
      long number = 0;
      for (WarcRecord record = next(records); record != null; record = next(records)) {
        number++;
        if (record instanceof WarcResponse response) {
          readResponse(response, number, sink);
        }
      }
    } catch (ParsingException e) {
      sink.fail(0, "is a broken WARC file: " + e.getMessage(), "what stands before it was read");
    }
  }

  private static @Nullable WarcRecord next(WarcReader records) throws IOException {
    try {
      return records.next().orElse(null);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken WARC header: " + e.getMessage(), e);
    }
  }

  private void readResponse(WarcResponse response, long number, Sink sink) throws IOException {
    FetchedPage page;
    try {
      page = FetchedPage.of(response, limits);
    } catch (ParsingException | IllegalArgumentException | NoSuchElementException e) {
      sink.fail(number, "is a broken response: " + e.getMessage(), "it is skipped");
      return;
    }
    if (page == null) {
      return;
    }
    if (page.bytes().length > limits.recordBytes()) {
      sink.fail(
          number, "a page of more than " + limits.recordMegabytes() + " MiB", "it is skipped");
      return;
    }
    Draft draft = new Draft(number).put(Field.ID, page.id()).put(Field.URL, page.address());
    pages.readPage(page.bytes(), page.charset(), page.address(), draft, sink);
  }

  /** A stream that breaks where a reader does not see its end: the library can look on for ever. */
  private static final class Ended extends FilterInputStream {
    private static final int MOST_READS = 16;
    private int reads;

    Ended(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      reads += read < 0 ? 1 : 0;
      if (reads > MOST_READS) {
        throw new EOFException("ends inside a record");
      }
      return read;
    }
  }
}
