package org.dateline.report.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What an input is, told by its first bytes. */
enum Format {
  EMPTY,
  TEXT,
  JSON_LINES,
  JSON,
  HTML,
  XML,
  RTF,
  MAIL,
  MAILBOX,
  WARC,
  GZIP,
  BZIP2,
  ZSTD,
  ZIP,
  TAR,
  PDF,
  OFFICE,
  XZ,
  SEVEN_ZIP,
  RAR,
  IMAGE,
  BINARY;

  /** How many of an input's first bytes are looked at. */
  static final int HEAD = 1 << 16;

  private static final int BINARY_SAMPLE = 8_000;
  private static final double CONTROL_SHARE = 0.05;
  private static final Set<String> PAGE_ELEMENTS =
      Set.of("html", "head", "body", "meta", "div", "p", "h1", "script", "title", "table", "span");

  private static final int TAR_MARK = 257;

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
    return ofText(Decoded.of(head).text().stripLeading());
  }

  private static Format ofText(String start) {
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.startsWith("{")) {
      return firstLineIsObject(start) ? JSON_LINES : JSON;
    }
    if (start.startsWith("[") && startsJsonList(start)) {
      return JSON;
    }
    if (start.startsWith("<")) {
      return ofMarkup(start);
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("From ") && isMail(start.substring(start.indexOf('\n') + 1))) {
      return MAILBOX;
    }
    return isMail(start) ? MAIL : TEXT;
  }

  private static Format ofMarkup(String start) {
    String root = root(start);
    boolean page = PAGE_ELEMENTS.contains(root) || root.isEmpty();
    boolean declared = start.startsWith("<?xml") && !root.equals("html");
    return page && !declared ? HTML : XML;
  }

  /**
   * The local name of markup's first element in lower case, empty where there is none. What stands
   * before it (declarations, comments, a document type) is passed over, not read.
   */
  static String root(String start) {
    int at = 0;
    while (at >= 0 && at < start.length()) {
      int open = start.indexOf('<', at);
      if (open < 0 || open + 1 >= start.length()) {
        return "";
      }
      char c = start.charAt(open + 1);
      if (Character.isLetter(c)) {
        return name(start, open + 1);
      }
      boolean comment = start.startsWith("<!--", open);
      int subset = start.indexOf('[', open);
      int end = start.indexOf('>', open);
      if (comment) {
        at = start.indexOf("-->", open);
      } else {
        at = c == '!' && subset >= 0 && subset < end ? start.indexOf("]", subset) : end;
      }
      at = at < 0 ? -1 : at + 1;
    }
    return "";
  }

  private static String name(String start, int begin) {
    int end = begin;
    while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    String name = start.substring(begin, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static Format magic(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OFFICE;
    }
    Format packed = packed(head);
    if (packed != TEXT) {
      return packed;
    }
    if (head.length > TAR_MARK + 5
        && Arrays.equals(
            head, TAR_MARK, TAR_MARK + 5, new byte[] {'u', 's', 't', 'a', 'r'}, 0, 5)) {
      return TAR;
    }
    boolean image =
        starts(head, 0x89, 'P', 'N', 'G')
            || starts(head, 0xFF, 0xD8, 0xFF)
            || start.startsWith("GIF8");
    return image ? IMAGE : TEXT;
  }

  private static Format packed(byte[] head) {
    if (starts(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(head, 'B', 'Z', 'h') && head.length > 3 && head[3] >= '1' && head[3] <= '9') {
      return BZIP2;
    }
    if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    if (starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (starts(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return SEVEN_ZIP;
    }
    if (starts(head, 'R', 'a', 'r', '!', 0x1A, 7)) {
      return RAR;
    }
    return starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) ? ZIP : TEXT;
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
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

  /** Whether a text begins with header lines, at least two of them those of mail. */
  private static boolean isMail(String start) {
    int known = 0;
    for (String line : start.split("\n", 100)) {
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      boolean folded = Character.isWhitespace(line.charAt(0));
      if (!folded && (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0)) {
        return false;
      }
      String name = folded ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
      known +=
          switch (name) {
            case "from",
                "date",
                "subject",
                "mime-version",
                "message-id",
                "received",
                "to",
                "content-type",
                "return-path" ->
                1;
            default -> 0;
          };
    }
    return known >= 2;
  }
}
