package org.dateline.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.dedupe.Link;

/**
 * Which mentions links connect. Each partition brings its links down to a forest, and forests are
 * put together two by two, in any order: none is larger than the mentions that are linked.
 *
 * <p>A mention stands here as 64 bits of its id. Where two share them their components are taken
 * for one, which costs nothing but time: what is not linked is placed apart all the same. Travels
 * to executors.
 */
final class Roots implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int HEX = 16;
  private static final int DEPTH = 2;

  private final long[] mentions;
  private final long[] roots;

  private Roots(Forest forest) {
    mentions = forest.above.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    roots = Arrays.stream(mentions).map(forest::root).toArray();
  }

  static Roots of(JavaRDD<Link> links) {
    Forest forest =
        links
            .mapPartitions(Roots::grown)
            .treeReduce(
                (one, other) -> {
                  one.addAll(other);
                  return one;
                },
                DEPTH);
    return new Roots(forest);
  }

  private static Iterator<Forest> grown(Iterator<Link> links) {
    Forest forest = new Forest();
    links.forEachRemaining(link -> forest.connect(number(link.one()), number(link.other())));
    return java.util.List.of(forest).iterator();
  }

  /** The least number of those that a mention is connected with. */
  long of(String mention) {
    long number = number(mention);
    int at = Arrays.binarySearch(mentions, number);
    return at < 0 ? number : roots[at];
  }

  /** Ids of mentions are 16 hexadecimal digits; of others a hash. */
  static long number(String id) {
    if (id.length() != HEX) {
      return 31L * id.hashCode() + id.length();
    }
    try {
      return Long.parseUnsignedLong(id, HEX);
    } catch (NumberFormatException e) {
      return 31L * id.hashCode() + id.length();
    }
  }

  /** Trees of mentions that are connected. */
  static final class Forest implements Serializable {
    private static final long serialVersionUID = 1;
    private final Map<Long, Long> above = new HashMap<>();

    void connect(long one, long other) {
      long root = root(one);
      long otherRoot = root(other);
      above.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
      above.putIfAbsent(one, one);
      above.putIfAbsent(other, other);
    }

    void addAll(Forest other) {
      other.above.forEach(this::connect);
    }

    long root(long mention) {
      long at = mention;
      while (above.getOrDefault(at, at) != at) {
        long parent = above.getOrDefault(at, at);
        long higher = above.getOrDefault(parent, parent);
        above.put(at, higher);
        at = higher;
      }
      return at;
    }
  }
}
