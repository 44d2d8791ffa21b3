package org.dateline.report.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails where a record is longer than the limit: {@link #recordDone} starts the next. */
final class LimitedReader extends FilterReader {
  private final Limits limits;
  private long since;

  LimitedReader(Reader in, Limits limits) {
    super(in);
    this.limits = limits;
  }

  void recordDone() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    since += more;
    if (since > limits.recordBytes()) {
      throw new IOException("a record of more than " + limits.recordMegabytes() + " MiB");
    }
  }
}
