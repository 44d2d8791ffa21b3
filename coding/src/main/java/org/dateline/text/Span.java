package org.dateline.text;

/**
 * A stretch of a report's text.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index after its last, at least {@code begin}
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + " to " + end);
    }
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span over both. */
  public Span to(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(begin, end);
  }
}
