package org.dateline.report.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** Remembers the last characters that were read, by which a file that was cut off is told. */
final class TailReader extends FilterReader {
  private static final int KEPT = 4096;

  private final StringBuilder tail = new StringBuilder();

  TailReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      tail.append((char) c);
      trim();
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      int kept = Math.min(read, KEPT);
      tail.append(buffer, offset + read - kept, kept);
      trim();
    }
    return read;
  }

  private void trim() {
    if (tail.length() > 2 * KEPT) {
      tail.delete(0, tail.length() - KEPT);
    }
  }

  /**
   * Whether an element is closed, or opened and closed at once, in the last characters.
   *
   * @param name local name in lower case; any prefix may stand before it
   */
  boolean closes(String name) {
    String end = tail.toString().toLowerCase(Locale.ROOT);
    int close = end.lastIndexOf("</");
    while (close >= 0) {
      String closed =
          end.substring(close + 2, Math.max(close + 2, end.indexOf('>', close))).strip();
      if (closed.substring(closed.indexOf(':') + 1).equals(name)) {
        return true;
      }
      close = end.lastIndexOf("</", close - 1);
    }
    return end.stripTrailing().endsWith("/>");
  }
}
