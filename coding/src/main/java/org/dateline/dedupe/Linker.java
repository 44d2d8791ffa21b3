package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each telling the earlier ones that it is linked with. In each block a telling is held
 * against the last few alone, so that the work grows with the tellings and not with their square.
 */
final class Linker {
  private final Rule rule;
  private final List<Profile> seen = new ArrayList<>();
  private final Map<Long, Recent> blocks = new HashMap<>();

  /** By telling, the number of the last one that it was held against. */
  private final List<Integer> heldAgainst = new ArrayList<>();

  Linker(Rule rule) {
    this.rule = rule;
  }

  /**
   * The ids of the earlier tellings that this one is linked with.
   *
   * @param profile of the next telling in {@link Event#ORDER}
   */
  List<String> link(Profile profile) {
    int number = seen.size();
    seen.add(profile);
    heldAgainst.add(number);
    List<String> linked = new ArrayList<>();
    for (long key : Blocking.keys(profile)) {
      Recent recent = blocks.computeIfAbsent(key, k -> new Recent(rule.limits().window()));
      for (int i = 0; i < recent.size(); i++) {
        int candidate = recent.get(i);
        if (heldAgainst.set(candidate, number) != number
            && rule.link(seen.get(candidate), profile)) {
          linked.add(seen.get(candidate).telling().id());
        }
      }
      recent.add(number);
    }
    return linked;
  }
}
