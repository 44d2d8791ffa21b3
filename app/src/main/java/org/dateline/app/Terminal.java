package org.dateline.app;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What standard output is.
 *
 * @param width in characters
 * @param colours whether colours may be used
 */
record Terminal(int width, boolean colours) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 60;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  /**
   * As the script {@code dateline} found it ({@code dateline.columns}, {@code dateline.terminal}),
   * else as {@code COLUMNS} says; no colours where {@code NO_COLOR} is set.
   */
  static Terminal ofEnvironment() {
    String columns = System.getProperty("dateline.columns", System.getenv("COLUMNS"));
    boolean terminal = Boolean.getBoolean("dateline.terminal");
    String plain = System.getenv("NO_COLOR");
    return new Terminal(width(columns), terminal && (plain == null || plain.isEmpty()));
  }

  private static int width(String columns) {
    try {
      return columns == null ? USUAL_WIDTH : Math.max(LEAST_WIDTH, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** A line of a report's words without control characters, which could do anything to it. */
  static String plain(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }

  String bold(String text) {
    return styled(text, 1);
  }

  String dim(String text) {
    return styled(text, 2);
  }

  private String styled(String text, int style) {
    return colours ? String.format(Locale.ROOT, "\u001b[%dm%s\u001b[0m", style, text) : text;
  }
}
