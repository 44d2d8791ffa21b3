package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Places tellings, one after the other, in events, and joins the events that turn out to be one.
 */
final class Placing {
  private final Rule rule;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> draftOf = new HashMap<>();
  private final Joining joining;

  Placing(Rule rule) {
    this.rule = rule;
    this.joining = new Joining(rule, drafts);
  }

  /**
   * Adds a telling to the event that it scores best with, or to a new one.
   *
   * @param profile of the next telling in {@link Event#ORDER}
   * @param linked the ids of earlier tellings that it is linked with
   */
  void add(Profile profile, Collection<String> linked) {
    TreeSet<Integer> candidates = new TreeSet<>();
    linked.forEach(id -> candidates.add(draftOf.get(id)));
    Draft alone = new Draft(rule);
    alone.add(profile);
    int best = best(alone, candidates);
    if (best == drafts.size()) {
      drafts.add(alone);
    } else {
      drafts.get(best).add(profile);
    }
    draftOf.put(profile.telling().id(), best);
    candidates.forEach(candidate -> joining.consider(best, candidate));
  }

  /** Of equal scores the first event's counts; a new event where no score is enough. */
  private int best(Draft alone, Collection<Integer> candidates) {
    int best = drafts.size();
    double most = Double.NEGATIVE_INFINITY;
    for (int candidate : candidates) {
      Draft draft = drafts.get(candidate);
      double score = alone.score(draft);
      if (score > most && score >= rule.limits().join() && !draft.contradicts(alone)) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** By their first telling. */
  List<Event> events() {
    return joining.join().stream()
        .map(Draft::event)
        .sorted(Comparator.comparing(event -> event.tellings().get(0), Event.ORDER))
        .toList();
  }
}
