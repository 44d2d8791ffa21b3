package org.dateline.report.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Guards an unpacked stream: it fails where it grows to more than so many times what was read of
 * the packed one, and where the unpacker trips over its input.
 */
final class Expansion extends FilterInputStream {
  /** What any archive may unpack to, however small it is. */
  private static final long FREE = 64L << 20;

  /**
   * The most bytes that are asked for at once: where an unpacker finds its input broken, it keeps
   * what it had unpacked of these for itself.
   */
  private static final int STEP = 512;

  private final Counter packed;
  private final int most;
  private long unpacked;
  private @Nullable IOException broken;

  Expansion(InputStream in, Counter packed, Limits limits) {
    super(in);
    this.packed = packed;
    this.most = limits.expansion();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Unpackers trip over some broken inputs; that too is an input that cannot be read. Once broken,
   * it is not tried again: unpackers do not expect that.
   */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    try {
      int read = super.read(buffer, offset, Math.min(length, STEP));
      count(Math.max(0, read));
      return read;
    } catch (EOFException e) {
      broken = new IOException("ends too early", e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      broken = new IOException("is broken: " + e.getMessage(), e);
    } catch (IOException e) {
      broken = e;
    }
    throw broken;
  }

  private void count(int more) throws IOException {
    unpacked += more;
    if (unpacked > FREE && unpacked / most > packed.count()) {
      throw new IOException("unpacks to more than " + most + " times its size");
    }
  }

  /** Counts the bytes read of a packed stream. */
  static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
