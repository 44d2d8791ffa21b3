package org.dateline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines between words. */
final class Wrapping {
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}&&[^\\s" + TriggerMarks.OPEN + TriggerMarks.CLOSE + "]]");

  private Wrapping() {}

  /**
   * Lines of at most {@code width} characters; a longer word is cut. At least one line.
   *
   * @param text its white space, of whatever kind, counts as one space; a control character, which
   *     could do anything to a terminal, counts as none but for the marks of {@link TriggerMarks}
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String plain = CONTROLS.matcher(text.strip()).replaceAll("");
    for (String word : plain.split("\\s+", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
