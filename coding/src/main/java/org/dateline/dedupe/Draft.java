package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;

/** An event in the making. */
final class Draft {
  private final Rule rule;
  private final List<Profile> members = new ArrayList<>(1);

  Draft(Rule rule) {
    this.rule = rule;
  }

  void add(Profile profile) {
    members.add(profile);
  }

  void addAll(Draft other) {
    members.addAll(other.members);
  }

  int size() {
    return members.size();
  }

  boolean contradicts(Draft other) {
    for (Profile member : members) {
      for (Profile candidate : other.members) {
        if (rule.contradict(member, candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The mean score over the first members of both, those of one report left out: what a report
   * tells apart, others may still tell as one. Where all are of one report, over all.
   */
  double score(Draft other) {
    double sum = 0;
    int count = 0;
    double retold = 0;
    int retellings = 0;
    for (Profile member : witnesses()) {
      for (Profile candidate : other.witnesses()) {
        double score = rule.score(member, candidate);
        if (member.telling().reportId().equals(candidate.telling().reportId())) {
          retold += score;
          retellings++;
        } else {
          sum += score;
          count++;
        }
      }
    }
    return count > 0 ? sum / count : retold / retellings;
  }

  private List<Profile> witnesses() {
    return members.subList(0, Math.min(members.size(), rule.limits().witnesses()));
  }

  Event event() {
    return new Event(Merger.RULE, members.stream().map(Profile::telling).toList());
  }
}
