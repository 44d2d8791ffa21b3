package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Joins events that were begun apart and are alike now that all is told, the most alike first. */
final class Joining {
  private final Rule rule;
  private final List<Draft> drafts;
  private final List<NavigableSet<Integer>> neighbours = new ArrayList<>();
  private final PriorityQueue<Pair> pairs =
      new PriorityQueue<>(
          Comparator.comparingDouble((Pair pair) -> -pair.score())
              .thenComparingInt(Pair::one)
              .thenComparingInt(Pair::other));

  /**
   * Two events that may be one.
   *
   * @param score as it was when they had these sizes
   */
  private record Pair(int one, int other, int size, double score) {}

  Joining(Rule rule, List<Draft> drafts) {
    this.rule = rule;
    this.drafts = drafts;
  }

  /** Remembers that some telling is linked with both. */
  void consider(int one, int other) {
    if (one != other) {
      neighboursOf(one).add(other);
      neighboursOf(other).add(one);
    }
  }

  private NavigableSet<Integer> neighboursOf(int draft) {
    while (neighbours.size() <= draft) {
      neighbours.add(new TreeSet<>());
    }
    return neighbours.get(draft);
  }

  /** The events that are left. */
  List<Draft> join() {
    for (int one = 0; one < neighbours.size(); one++) {
      for (int other : neighbours.get(one).tailSet(one)) {
        rate(one, other);
      }
    }
    TreeSet<Integer> gone = new TreeSet<>();
    while (!pairs.isEmpty()) {
      Pair pair = pairs.remove();
      if (!gone.contains(pair.one())
          && !gone.contains(pair.other())
          && pair.size() == size(pair.one(), pair.other())) {
        joinTwo(pair.one(), pair.other());
        gone.add(pair.other());
      }
    }
    List<Draft> left = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!gone.contains(i)) {
        left.add(drafts.get(i));
      }
    }
    return left;
  }

  private void rate(int one, int other) {
    double score = drafts.get(one).score(drafts.get(other));
    if (score >= rule.limits().join() && !drafts.get(one).contradicts(drafts.get(other))) {
      pairs.add(new Pair(Math.min(one, other), Math.max(one, other), size(one, other), score));
    }
  }

  private int size(int one, int other) {
    return drafts.get(one).size() + drafts.get(other).size();
  }

  private void joinTwo(int one, int other) {
    drafts.get(one).addAll(drafts.get(other));
    for (int neighbour : neighbours.get(other)) {
      neighbours.get(neighbour).remove(other);
      consider(one, neighbour);
    }
    for (int neighbour : neighbours.get(one)) {
      rate(one, neighbour);
    }
  }
}
