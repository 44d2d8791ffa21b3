package org.dateline.report.read;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The text of an RTF file. Fonts, styles, pictures and fields' instructions are left out. */
final class RtfText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DEEPEST = 1_000;
  private static final Set<String> HIDDEN =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "fldinst",
          "listtable",
          "object",
          "listoverridetable",
          "header",
          "footer",
          "headerf",
          "footerf",
          "themedata",
          "datastore",
          "generator",
          "xmlnstbl",
          "rsidtbl",
          "latentstyles",
          "colorschememapping",
          "footnote");

  private final String rtf;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> shown = new ArrayDeque<>();
  private boolean visible = true;
  private int skip;
  private int at;

  private RtfText(String rtf) {
    this.rtf = rtf;
  }

  /** Reads bytes in which every character of RTF is one byte. */
  static String of(byte[] bytes) {
    return new RtfText(new String(bytes, WINDOWS)).run();
  }

  private String run() {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      if (c == '{' && shown.size() < DEEPEST) {
        shown.push(visible);
      } else if (c == '}' && !shown.isEmpty()) {
        visible = shown.pop();
      } else if (c == '\\' && at < rtf.length()) {
        control();
      } else if (c != '\n' && c != '\r' && c != '{' && c != '}') {
        emit(c);
      }
    }
    return text.toString();
  }

  private void control() {
    char c = rtf.charAt(at);
    if (Character.isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '*' -> visible = false;
      case '~' -> emit(' ');
      case '_' -> emit('-');
      case '\n', '\r' -> emit('\n');
      case '\\', '{', '}' -> emit(c);
      default -> {}
    }
  }

  private void hex() {
    if (at + 2 > rtf.length()) {
      at = rtf.length();
      return;
    }
    int high = Character.digit(rtf.charAt(at), 16);
    int low = Character.digit(rtf.charAt(at + 1), 16);
    at += 2;
    if (high >= 0 && low >= 0) {
      emit(new String(new byte[] {(byte) (high * 16 + low)}, WINDOWS).charAt(0));
    }
  }

  private void word() {
    int begin = at;
    while (at < rtf.length() && isAsciiLetter(rtf.charAt(at))) {
      at++;
    }
    String name = rtf.substring(begin, at);
    int digits = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && at - digits < 10 && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    String number = rtf.substring(digits, at);
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    apply(name, number);
  }

  private void apply(String name, String number) {
    switch (name) {
      case "par", "line", "row", "sect", "page" -> emit('\n');
      case "tab", "cell" -> emit('\t');
      case "emdash" -> emit('—');
      case "endash" -> emit('–');
      case "lquote" -> emit('‘');
      case "rquote" -> emit('’');
      case "ldblquote" -> emit('“');
      case "rdblquote" -> emit('”');
      case "bullet" -> emit('•');
      case "u" -> unicode(number);
      default -> visible &= !HIDDEN.contains(name);
    }
  }

  /** A UTF-16 unit, and after it one character for readers that know no Unicode. */
  private void unicode(String number) {
    try {
      emit((char) Integer.parseInt(number));
      skip = 1;
    } catch (NumberFormatException e) {
      skip = 0;
    }
  }

  private void emit(char c) {
    if (skip > 0) {
      skip--;
    } else if (visible) {
      text.append(c);
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
