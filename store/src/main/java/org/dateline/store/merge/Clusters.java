package org.dateline.store.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which tellings are connected. */
final class Clusters {
  private final Map<Long, Long> parents = new HashMap<>();

  void add(long telling) {
    parents.putIfAbsent(telling, telling);
  }

  void connect(long one, long other) {
    long root = root(one);
    long otherRoot = root(other);
    parents.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
  }

  void connect(Collection<Pair> pairs) {
    pairs.forEach(pair -> connect(pair.one(), pair.other()));
  }

  /** The least number of those that a telling is connected with. */
  long root(long telling) {
    long at = telling;
    while (parents.getOrDefault(at, at) != at) {
      long parent = parents.getOrDefault(at, at);
      long above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
    }
    return at;
  }

  /** The cluster of each telling that was added. */
  Map<Long, Long> all() {
    Map<Long, Long> all = new TreeMap<>();
    for (long telling : List.copyOf(parents.keySet())) {
      all.put(telling, root(telling));
    }
    return all;
  }
}
