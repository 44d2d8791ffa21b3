package org.dateline.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Under which keys two mentions meet that are linked.
 *
 * @param month when the later one was published
 * @param keys now; none where they are linked no more
 * @param before as stored, null where they were not linked
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
record Tie(String month, long[] keys, long @Nullable [] before) implements Serializable {
  /** What parts of the blocks say, together. */
  Tie with(Tie other) {
    long[] both =
        LongStream.concat(Arrays.stream(keys), Arrays.stream(other.keys))
            .sorted()
            .distinct()
            .toArray();
    return new Tie(month, both, before == null ? other.before : before);
  }

  boolean holds() {
    return keys.length > 0;
  }

  /** Whether they are linked and were not, or the other way round. */
  boolean turned() {
    return holds() != (before != null);
  }

  boolean changed() {
    return before == null ? holds() : !Arrays.equals(keys, before);
  }
}
