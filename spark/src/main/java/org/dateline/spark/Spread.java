package org.dateline.spark;

import java.io.Serializable;
import org.apache.spark.Partitioner;

/** A key that says by which of its parts rows are spread over partitions; the rest orders them. */
interface Spread extends Serializable {
  /** Equal for keys that must meet. */
  int spread();

  /** Spreads such keys. */
  final class Over extends Partitioner {
    private static final long serialVersionUID = 1;
    private final int partitions;

    Over(int partitions) {
      this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
      return partitions;
    }

    @Override
    public int getPartition(Object key) {
      return Math.floorMod(((Spread) key).spread(), partitions);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Over over && over.partitions == partitions;
    }

    @Override
    public int hashCode() {
      return partitions;
    }
  }
}
