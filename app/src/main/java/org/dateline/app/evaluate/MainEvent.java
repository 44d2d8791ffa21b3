package org.dateline.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.event.EventMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Which of several events a gold set that knows only one is held against. */
final class MainEvent {
  private MainEvent() {}

  /** The surest mention, the first of equals; null where there is none. */
  static @Nullable EventMention of(Collection<EventMention> mentions) {
    EventMention best = null;
    for (EventMention mention : mentions) {
      if (best == null || mention.confidence() > best.confidence()) {
        best = mention;
      }
    }
    return best;
  }

  /** The surest of the mentions that have most to do with a given pair. */
  static @Nullable EventMention between(
      List<EventMention> mentions, @Nullable Span source, @Nullable Span target) {
    Map<Integer, List<EventMention>> byFit = new TreeMap<>();
    for (EventMention mention : mentions) {
      int fit =
          (overlaps(mention.actors(), source) ? 2 : 0)
              + (overlaps(mention.recipients(), target) ? 2 : 0)
              + (overlaps(mention.actors(), target) ? 1 : 0)
              + (overlaps(mention.recipients(), source) ? 1 : 0);
      byFit.computeIfAbsent(-fit, f -> new ArrayList<>()).add(mention);
    }
    return byFit.isEmpty() ? null : of(byFit.values().iterator().next());
  }

  private static boolean overlaps(List<Actor> actors, @Nullable Span span) {
    return span != null && actors.stream().anyMatch(actor -> actor.span().overlaps(span));
  }
}
