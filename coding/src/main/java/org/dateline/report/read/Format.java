package org.dateline.report.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an input is, told by its first bytes. */
enum Format {
  EMPTY,
  TEXT,
  JSON_LINES,
  JSON,
  PDF,
  OFFICE,
  IMAGE,
  BINARY;

  /** How many of an input's first bytes are looked at. */
  static final int HEAD = 1 << 16;

  private static final int BINARY_SAMPLE = 8_000;
  private static final double CONTROL_SHARE = 0.05;

  static Format of(byte[] head) {
    if (isBlank(head)) {
      return EMPTY;
    }
    Format magic = magic(head);
    if (magic != TEXT) {
      return magic;
    }
    if (Decoded.wide(head, 0, head.length) == null && looksBinary(head)) {
      return BINARY;
    }
    String start = Decoded.of(head).text().stripLeading();
    if (start.startsWith("{")) {
      return firstLineIsObject(start) ? JSON_LINES : JSON;
    }
    return start.startsWith("[") && startsJsonList(start) ? JSON : TEXT;
  }

  private static Format magic(byte[] head) {
    String start =
        new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1)
            .toUpperCase(Locale.ROOT);
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OFFICE;
    }
    boolean image =
        start.startsWith("\u0089PNG")
            || start.startsWith("\u00ff\u00d8\u00ff")
            || start.startsWith("GIF8");
    return image ? IMAGE : TEXT;
  }

  private static boolean isBlank(byte[] head) {
    for (byte b : head) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static boolean looksBinary(byte[] head) {
    int length = Math.min(head.length, BINARY_SAMPLE);
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1B || b == 0x1A;
      control += b < 0x20 && !layout ? 1 : 0;
    }
    return control > CONTROL_SHARE * length;
  }

  /** Whether braces are balanced at the first line's end, which is so in JSON Lines alone. */
  private static boolean firstLineIsObject(String start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (c == '\n') {
        return depth == 0;
      }
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return true;
  }

  private static boolean startsJsonList(String start) {
    String inside = start.substring(1).stripLeading();
    return inside.startsWith("{") || inside.startsWith("]");
  }
}
