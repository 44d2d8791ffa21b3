package org.dateline.report.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes, one at a time; of a line that is too long only its beginning is kept. */
final class LineReader {
  private static final int BUFFER = 1 << 16;
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
  private long number;
  private boolean tooLong;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false at the end of the input. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop - at);
      boolean complete = stop < end;
      at = complete ? stop + 1 : stop;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private void keep(int length) {
    int room = limit - line.size();
    tooLong |= length > room;
    line.write(buffer, at, Math.min(length, room));
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  /** The 1-based number of the line. */
  long number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }
}
