package org.dateline.report.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: by byte order mark, else as UTF-8, else as Windows-1252.
 *
 * @param text what they say, without a byte order mark
 * @param charset how they were read
 * @param guessed whether they are no valid UTF-8 and the charset is a guess
 */
record Decoded(String text, Charset charset, boolean guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1_000;

  static Decoded of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  static Decoded of(byte[] bytes, int begin, int end) {
    int length = end - begin;
    if (length >= 3
        && at(bytes, begin) == 0xEF
        && at(bytes, begin + 1) == 0xBB
        && at(bytes, begin + 2) == 0xBF) {
      return utf8(bytes, begin + 3, end);
    }
    Charset wide = wide(bytes, begin, length);
    if (wide != null) {
      String text = new String(bytes, begin, length, wide);
      return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, wide, false);
    }
    return utf8(bytes, begin, end);
  }

  private static Decoded utf8(byte[] bytes, int begin, int end) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, begin, end - begin))
              .toString();
      return new Decoded(text, StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      return new Decoded(new String(bytes, begin, end - begin, WINDOWS), WINDOWS, true);
    }
  }

  /** UTF-16 by its mark, or by every second byte of a sample being zero. */
  static java.nio.charset.@org.jspecify.annotations.Nullable Charset wide(
      byte[] bytes, int begin, int length) {
    if (length >= 2) {
      int mark = at(bytes, begin) << 8 | at(bytes, begin + 1);
      if (mark == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    int pairs = Math.min(length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[begin + 2 * i] == 0 ? 1 : 0;
      odd += bytes[begin + 2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs >= 4 && odd > 0.7 * pairs && even < 0.1 * pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs >= 4 && even > 0.7 * pairs && odd < 0.1 * pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xFF;
  }
}
