package org.dateline.coding;

import org.dateline.event.EventMention;
import org.dateline.report.Report;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One event mention with all that it is cited by: its ids, its report, its versions.
 *
 * @param id 16 hexadecimal digits, the same for the same words of the same report
 * @param eventId id of the event that this mention tells of, shared by mentions of one event
 * @param report the report that tells it
 * @param sentenceSpan where the sentence that tells it stands
 * @param mention what it tells
 * @param quad PLOVER's quad category in words
 * @param score PLOVER's score, -10 to 10
 * @param goldstein Goldstein's value of the mention's CAMEO code, -10 to 10; null where it has none
 * @param versions what coded it
 */
public record EventRecord(
    String id,
    String eventId,
    Report report,
    Span sentenceSpan,
    EventMention mention,
    String quad,
    double score,
    @Nullable Double goldstein,
    Versions versions) {
  /** The sentence that tells it, as written. */
  public String sentence() {
    return sentenceSpan.of(report.text());
  }

  /** The words that tell it, as written. */
  public String trigger() {
    return mention.trigger().of(report.text());
  }
}
