package org.dateline.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dedupe.Block.Seen;

/**
 * Finds for each telling the earlier ones that it is linked with. In each block a telling is held
 * against the last few alone, so that the work grows with the tellings and not with their square;
 * what no later one can meet is let go.
 */
final class Linker {
  private final Rule rule;
  private final Map<Long, Block> blocks = new HashMap<>();
  private int number;

  /** Takes the earlier of two that are linked, once for each key under which they meet. */
  interface Sink {
    void accept(Telling earlier, long key);
  }

  Linker(Rule rule) {
    this.rule = rule;
  }

  /**
   * Links a telling with earlier ones.
   *
   * @param profile of the next telling in {@link Event#ORDER}
   * @param keys those under which it is to meet others, each once
   * @return those that it is linked with, each once
   */
  List<Telling> link(Profile profile, long[] keys, Sink sink) {
    Seen seen = new Seen(profile);
    long sign = profile.outline().sign();
    List<Telling> linked = new ArrayList<>();
    number++;
    for (long key : keys) {
      Block block = blocks.computeIfAbsent(key, k -> new Block());
      for (int i = 0; i < block.size(); i++) {
        if (Outline.exclude(block.sign(i), sign)) {
          continue;
        }
        Seen earlier = block.telling(i);
        if (earlier.heldAgainst != number) {
          earlier.heldAgainst = number;
          earlier.linked = rule.link(earlier.profile, profile);
          if (earlier.linked) {
            linked.add(earlier.profile.telling());
          }
        }
        if (earlier.linked) {
          sink.accept(earlier.profile.telling(), key);
        }
      }
      block.add(seen, sign, rule.limits().window());
    }
    return linked;
  }
}
