package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.List;

/** An event in the making: the numbers of its tellings. */
final class Draft {
  private final Rule rule;
  private final Profiles profiles;
  private final List<Integer> members = new ArrayList<>(1);

  Draft(Rule rule, Profiles profiles) {
    this.rule = rule;
    this.profiles = profiles;
  }

  void add(int number) {
    members.add(number);
  }

  void addAll(Draft other) {
    members.addAll(other.members);
  }

  int size() {
    return members.size();
  }

  boolean contradicts(Draft other) {
    List<Profile> own = profiles(members);
    List<Profile> others = profiles(other.members);
    for (Profile member : own) {
      for (Profile candidate : others) {
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
    List<Profile> others = other.witnesses();
    for (Profile member : witnesses()) {
      for (Profile candidate : others) {
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
    return profiles(members.subList(0, Math.min(members.size(), rule.limits().witnesses())));
  }

  private List<Profile> profiles(List<Integer> numbers) {
    List<Profile> found = new ArrayList<>(numbers.size());
    numbers.forEach(number -> found.add(profiles.get(number)));
    return found;
  }

  /** The numbers of its tellings, the earliest first. */
  int[] numbers() {
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
