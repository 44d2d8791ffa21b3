package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.event.Repeats.Manner;
import org.dateline.text.Span;
import org.dateline.time.EventDate;
import org.dateline.time.Times;

/**
 * The day of what a headline or first sentence tells without one, by one of the next sentences that
 * tells the same again: "<i>Clerics urge ban.</i> Three clerics urged the king on Sunday to …". The
 * same is an event of the same type by the same frame or by one of the same parties; where such
 * sentences tell different days, none is taken. {@link Repeats} does so for deeds and their places.
 * Immutable.
 */
final class LeadDays {
  private final int reach;
  private final int historicalAfter;

  LeadDays(Policy policy) {
    this.reach = (int) policy.value("lead_sentences");
    this.historicalAfter = (int) policy.value("historical_after_days");
  }

  /**
   * The mentions of a report, those of its lead with the day that the text below tells.
   *
   * @param mentions in the order of the text
   * @param manners how each is told, by its trigger
   */
  List<EventMention> complete(List<EventMention> mentions, Map<Span, Manner> manners, Times times) {
    List<EventMention> all = new ArrayList<>(mentions.size());
    for (EventMention mention : mentions) {
      Manner manner = manners.get(mention.trigger());
      boolean open = mention.date().basis() == EventDate.Basis.PUBLISHED && mention.isReal();
      List<EventDate> days =
          manner != null && manner.lead() && open ? days(mention, mentions) : List.of();
      all.add(days.size() == 1 ? on(mention, days.get(0), times) : mention);
    }
    return all;
  }

  private List<EventDate> days(EventMention lead, List<EventMention> mentions) {
    return mentions.stream()
        .filter(other -> isBelow(lead, other) && other.isReal() && isSame(lead, other))
        .map(EventMention::date)
        .filter(date -> date.from() != null && Repeats.isDay(date))
        .map(LeadDays::inferred)
        .distinct()
        .toList();
  }

  private boolean isBelow(EventMention lead, EventMention other) {
    int behind = other.sentence() - lead.sentence();
    return behind > 0 && behind <= reach;
  }

  private static boolean isSame(EventMention one, EventMention other) {
    return one.type().equals(other.type())
        && (one.frame().equals(other.frame())
            || one.actors().stream().anyMatch(a -> Sides.has(other.actors(), a))
            || one.recipients().stream().anyMatch(a -> Sides.has(other.recipients(), a)));
  }

  /** The same day whatever the words. */
  private static EventDate inferred(EventDate date) {
    return new EventDate(date.from(), date.to(), date.precision(), EventDate.Basis.INFERRED, null);
  }

  private EventMention on(EventMention mention, EventDate date, Times times) {
    return mention.on(date, times.isLongAgo(date, historicalAfter));
  }
}
