package org.dateline.event;

import java.util.List;

/**
 * The event mentions of a report, and the frames that did not make one.
 *
 * @param mentions in the order of the text
 * @param rejected in the order of the text
 */
public record Events(List<EventMention> mentions, List<Rejected> rejected) {
  public Events {
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
  }
}
