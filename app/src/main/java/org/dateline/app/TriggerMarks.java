package org.dateline.app;

import java.util.List;
import java.util.TreeSet;
import org.dateline.coding.EventRecord;
import org.dateline.text.Span;

/** Marks the words that tell a sentence's events: brackets, or bold type on a terminal. */
final class TriggerMarks {
  /**
   * Control characters, which are left out of a report's sentence, stand for the marks while lines
   * break.
   */
  static final char OPEN = '\u0001';

  static final char CLOSE = '\u0002';

  private TriggerMarks() {}

  /** The sentence of these events with marks. */
  static String in(List<EventRecord> events) {
    EventRecord first = events.get(0);
    String text = first.report().text();
    TreeSet<Integer> opens = new TreeSet<>();
    TreeSet<Integer> closes = new TreeSet<>();
    for (EventRecord event : events) {
      Span trigger = event.mention().trigger();
      opens.add(trigger.begin());
      closes.add(trigger.end());
    }
    int begin = first.sentenceSpan().begin();
    StringBuilder marked = new StringBuilder();
    for (int i = begin; i <= first.sentenceSpan().end(); i++) {
      marked.append(closes.contains(i) ? String.valueOf(CLOSE) : "");
      marked.append(opens.contains(i) ? String.valueOf(OPEN) : "");
      if (i < first.sentenceSpan().end() && text.charAt(i) != OPEN && text.charAt(i) != CLOSE) {
        marked.append(text.charAt(i));
      }
    }
    return marked.toString();
  }

  /** A line of such a sentence as it is printed. */
  static String shown(String line, Terminal terminal) {
    boolean colours = terminal.colours();
    return line.replace(String.valueOf(OPEN), colours ? "\u001b[1;33m" : "[")
        .replace(String.valueOf(CLOSE), colours ? "\u001b[0m" : "]");
  }
}
