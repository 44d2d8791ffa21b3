package org.dateline.store.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of what people decided.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param by who
 * @param verdict what
 * @param eventId of the event as it was then
 * @param mentions ids of the mentions that it is about: those of the event; of all events to merge;
 *     those to split off
 * @param field what {@link Verdict#EDIT} changes, a key of {@link Edits}; null for others
 * @param value its new value as JSON; null for others
 * @param reason in words, null where none was given
 * @param undoes number of the decision that {@link Verdict#UNDO} takes back; null for others
 */
public record Decision(
    long number,
    Instant at,
    String by,
    Verdict verdict,
    String eventId,
    List<String> mentions,
    @Nullable String field,
    @Nullable String value,
    @Nullable String reason,
    @Nullable Long undoes) {
  public Decision {
    mentions = List.copyOf(mentions);
  }
}
