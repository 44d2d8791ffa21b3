package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Places tellings, one after the other, in events, and joins the events that turn out to be one.
 */
final class Placing {
  private final Rule rule;
  private final Profiles profiles;
  private final List<Draft> drafts = new ArrayList<>();
  private final int[] draftOf;
  private final Joining joining;
  private int next;

  Placing(Rule rule, Profiles profiles) {
    this.rule = rule;
    this.profiles = profiles;
    this.draftOf = new int[profiles.size()];
    this.joining = new Joining(rule, drafts);
  }

  /**
   * Adds the next telling to the event that it scores best with, or to a new one.
   *
   * @param linked the numbers of earlier tellings that it is linked with
   */
  void add(Collection<Integer> linked) {
    TreeSet<Integer> candidates = new TreeSet<>();
    linked.forEach(number -> candidates.add(draftOf[number]));
    Draft alone = new Draft(rule, profiles);
    alone.add(next);
    int best = best(alone, candidates);
    if (best == drafts.size()) {
      drafts.add(alone);
    } else {
      drafts.get(best).add(next);
    }
    draftOf[next] = best;
    next++;
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

  /** The numbers of each event's tellings, earliest first, by their first. */
  List<int[]> events() {
    return joining.join().stream()
        .map(Draft::numbers)
        .sorted(Comparator.comparingInt(numbers -> numbers[0]))
        .toList();
  }
}
