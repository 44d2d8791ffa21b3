package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Places tellings, one after the other, in events. */
final class Placing {
  private final Rule rule;
  private final List<List<Profile>> events = new ArrayList<>();
  private final Map<String, Integer> eventOf = new HashMap<>();

  Placing(Rule rule) {
    this.rule = rule;
  }

  /**
   * Adds a telling to the event that it scores best with, or to a new one.
   *
   * @param profile of the next telling in {@link Event#ORDER}
   * @param linked the ids of earlier tellings that it is linked with
   */
  void add(Profile profile, Collection<String> linked) {
    TreeSet<Integer> candidates = new TreeSet<>();
    linked.forEach(id -> candidates.add(eventOf.get(id)));
    int event = best(profile, candidates);
    if (event == events.size()) {
      events.add(new ArrayList<>(1));
    }
    events.get(event).add(profile);
    eventOf.put(profile.telling().id(), event);
  }

  /** Of equal scores the first event's counts; a new event where no score is enough. */
  private int best(Profile profile, Collection<Integer> candidates) {
    int best = events.size();
    double most = Double.NEGATIVE_INFINITY;
    for (int candidate : candidates) {
      List<Profile> event = events.get(candidate);
      double score = score(profile, event);
      if (score > most && score >= rule.limits().join() && !contradicts(profile, event)) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private boolean contradicts(Profile profile, List<Profile> event) {
    for (Profile member : event) {
      if (rule.contradict(profile, member)) {
        return true;
      }
    }
    return false;
  }

  /** The mean over the event's first tellings. */
  private double score(Profile profile, List<Profile> event) {
    int witnesses = Math.min(event.size(), rule.limits().witnesses());
    double sum = 0;
    for (int i = 0; i < witnesses; i++) {
      sum += rule.score(profile, event.get(i));
    }
    return sum / witnesses;
  }

  List<Event> events() {
    return events.stream()
        .map(members -> new Event(Merger.RULE, members.stream().map(Profile::telling).toList()))
        .toList();
  }
}
