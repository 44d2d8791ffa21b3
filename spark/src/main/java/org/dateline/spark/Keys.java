package org.dateline.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.sketch.BloomFilter;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that are to be looked at: those of all keys, or those that a Bloom filter has. A
 * filter has some keys that nobody put in; their blocks are looked at for nothing, but whole like
 * all others, so that the outcome is the same. Travels to executors.
 */
final class Keys implements Serializable {
  private static final long serialVersionUID = 1;

  /** So few, since a telling that is looked at for nothing has some fifty keys. */
  private static final double FALSE_SHARE = 1e-5;

  private static final int DEPTH = 3;

  private final @Nullable BloomFilter filter;

  private Keys(@Nullable BloomFilter filter) {
    this.filter = filter;
  }

  static Keys all() {
    return new Keys(null);
  }

  /** Those that are in the arrays. */
  static Keys of(JavaRDD<long[]> arrays) {
    long count = arrays.map(keys -> (long) keys.length).fold(0L, Long::sum);
    BloomFilter empty = BloomFilter.create(Math.max(1000, count), FALSE_SHARE);
    BloomFilter filter =
        arrays.treeAggregate(
            empty,
            (some, keys) -> {
              for (long key : keys) {
                some.putLong(key);
              }
              return some;
            },
            BloomFilter::mergeInPlace,
            DEPTH);
    return new Keys(filter);
  }

  boolean has(long key) {
    return filter == null || filter.mightContainLong(key);
  }

  boolean hasAny(long[] keys) {
    return filter == null ? keys.length > 0 : Arrays.stream(keys).anyMatch(this::has);
  }

  /** Those of the keys that it has. */
  long[] among(long[] keys) {
    return filter == null ? keys : Arrays.stream(keys).filter(this::has).toArray();
  }

  /** Those of the keys that it does not have. */
  long[] without(long[] keys) {
    return Arrays.stream(keys).filter(key -> !has(key)).toArray();
  }
}
