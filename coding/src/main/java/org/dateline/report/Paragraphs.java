package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into paragraphs. A blank line always ends one. Where the text is hard-wrapped, the
 * lines of a paragraph belong together; elsewhere each line is a paragraph of its own.
 */
final class Paragraphs {
  /** Lines longer than this were not wrapped by hand or by a mail program. */
  private static final int WIDEST_WRAP = 120;

  /** The share of inner lines that must be full for a text to count as wrapped. */
  private static final double FULL_SHARE = 0.75;

  /** How much of the width a full line may lack, in percent: clerks did not count. */
  private static final int RAGGED = 16;

  /** The share of inner lines that must be seen to run on. */
  private static final double RUNNING_SHARE = 0.3;

  private static final String BULLETS = "•·▪‣●◦*";

  private Paragraphs() {}

  /**
   * A stretch of the text without white space at its ends.
   *
   * @param begin UTF-16 index of its first character
   * @param end UTF-16 index after its last
   */
  record Line(int begin, int end) {
    String of(String text) {
      return text.substring(begin, end);
    }

    int length() {
      return end - begin;
    }
  }

  static List<Line> of(String text) {
    List<Line> lines = lines(text);
    int width = wrapWidth(text, lines);
    if (width == 0) {
      return lines.stream().filter(l -> l.length() > 0).toList();
    }
    List<Line> paragraphs = new ArrayList<>();
    Line open = null;
    Line previous = null;
    for (Line line : lines) {
      boolean joins =
          open != null
              && previous != null
              && line.length() > 0
              && isFull(text, previous, line, width)
              && !startsItem(text, line);
      if (joins && open != null) {
        open = new Line(open.begin, line.end);
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line.length() > 0 ? line : null;
      }
      previous = line;
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** Whether a line begins a list item. */
  static boolean startsItem(String text, Line line) {
    return itemMark(line.of(text)) > 0;
  }

  /** How many characters the bullet or number of a list item takes, 0 where there is none. */
  static int itemMark(String line) {
    if (line.length() < 3) {
      return 0;
    }
    char first = line.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return Character.isLetterOrDigit(line.charAt(1)) && first != '*' ? 1 : afterBlank(line, 1);
    }
    if (first == '-' || first == '–' || first == '—') {
      return afterBlank(line, 1);
    }
    int digits = 0;
    while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < line.length()
            && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
    return numbered ? afterBlank(line, digits + 1) : 0;
  }

  private static int afterBlank(String line, int at) {
    return at < line.length() && Character.isWhitespace(line.charAt(at)) ? at + 1 : 0;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(trimmed(text, begin, i));
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
  }

  private static Line trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  /** How wide the lines are that the text was wrapped to, 0 where it was not. */
  private static int wrapWidth(String text, List<Line> lines) {
    int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
    if (widest > WIDEST_WRAP || runningShare(text, lines) < RUNNING_SHARE) {
      return 0;
    }
    if (share(text, lines, widest) >= FULL_SHARE) {
      return widest;
    }
    int ragged = widest - widest * RAGGED / 100;
    return share(text, lines, ragged) >= FULL_SHARE ? ragged : 0;
  }

  /** The share of the lines inside paragraphs that are full. */
  private static double share(String text, List<Line> lines, int width) {
    int inner = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isInner(lines, i)) {
        inner++;
        full += isFull(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return inner == 0 ? 0 : (double) full / inner;
  }

  /** The share of the lines inside paragraphs whose sentence the next line goes on with. */
  private static double runningShare(String text, List<Line> lines) {
    int inner = 0;
    int running = 0;
    boolean closed = false; // whether the paragraph ends as a sentence does
    for (int i = lines.size() - 2; i >= 0; i--) {
      Line next = lines.get(i + 1);
      if (isInner(lines, i)) {
        boolean last = i + 2 == lines.size() || lines.get(i + 2).length() == 0;
        closed = last ? endsSentence(next.of(text)) : closed;
        inner++;
        running += runsOn(text, lines.get(i), next, closed) ? 1 : 0;
      }
    }
    return inner == 0 ? 0 : (double) running / inner;
  }

  private static boolean isInner(List<Line> lines, int index) {
    return lines.get(index).length() > 0 && lines.get(index + 1).length() > 0;
  }

  /**
   * As far as case and full stops tell; capitals tell by full stops inside of lines, and by none at
   * the end of a line whose paragraph has one.
   */
  private static boolean runsOn(String text, Line line, Line next, boolean closed) {
    String words = line.of(text);
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    return capitals
        ? words.contains(". ") || words.endsWith(",") || (closed && !endsSentence(words))
        : Character.isLowerCase(text.charAt(next.begin));
  }

  private static boolean endsSentence(String words) {
    return words.endsWith(".") || words.endsWith(".\"") || words.endsWith("?");
  }

  /** Whether the next line's first word would not have fitted on a line any more. */
  private static boolean isFull(String text, Line line, Line next, int width) {
    int word = next.begin;
    while (word < next.end && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return line.length() > 0 && line.length() + 1 + (word - next.begin) > width;
  }
}
