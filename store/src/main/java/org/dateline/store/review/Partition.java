package org.dateline.store.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.dedupe.Event;
import org.dateline.dedupe.Telling;

/** Which mentions tell one event, as a rule says and people have it otherwise. */
final class Partition {
  /** The rule of events that people put together. */
  static final String BY_HAND = "by-hand";

  private List<Event> events;

  Partition(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /** By their first telling. */
  List<Event> events() {
    return events.stream()
        .sorted(Comparator.comparing(event -> event.tellings().get(0), Event.ORDER))
        .toList();
  }

  /** Makes one event of all that have any of these mentions. */
  void merge(Collection<String> mentions) {
    regroup(new HashSet<>(mentions), Partition::all);
  }

  /** Makes these mentions an event of their own. */
  void split(Collection<String> mentions) {
    Set<String> apart = new HashSet<>(mentions);
    regroup(apart, telling -> apart.contains(telling.id()));
  }

  private static boolean all(Telling telling) {
    return true;
  }

  /** Takes those tellings that are wanted from all events with such a mention, and joins them. */
  private void regroup(Set<String> mentions, Predicate<Telling> wanted) {
    List<Event> touched = events.stream().filter(event -> overlap(event, mentions) > 0).toList();
    List<Telling> joined =
        touched.stream().flatMap(event -> event.tellings().stream()).filter(wanted).toList();
    boolean whole = touched.size() == 1 && joined.size() == touched.get(0).tellings().size();
    if (joined.isEmpty() || whole) {
      return;
    }
    List<Event> regrouped = new ArrayList<>(events);
    regrouped.removeAll(touched);
    regrouped.add(new Event(BY_HAND, joined));
    for (Event event : touched) {
      List<Telling> rest = event.tellings().stream().filter(wanted.negate()).toList();
      if (!rest.isEmpty()) {
        regrouped.add(new Event(BY_HAND, rest));
      }
    }
    events = regrouped;
  }

  /** The event that has most of these mentions; of equals the first. */
  Optional<Event> of(Collection<String> mentions) {
    Set<String> asked = new HashSet<>(mentions);
    Event best = null;
    for (Event event : events()) {
      if (overlap(event, asked) > (best == null ? 0 : overlap(best, asked))) {
        best = event;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long overlap(Event event, Set<String> mentions) {
    return event.tellings().stream().filter(telling -> mentions.contains(telling.id())).count();
  }
}
