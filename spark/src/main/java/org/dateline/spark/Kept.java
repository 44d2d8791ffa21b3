package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/**
 * What a run wants more than once: kept by executors until it ends. For one thread.
 *
 * <p>On their disks alone. In memory Spark keeps it in pieces of a mebibyte, and a heap of 1,800
 * MiB ran out of room for these with a million mentions: such a piece takes two regions of a heap
 * below 4 GiB, of which Spark counts one.
 */
final class Kept implements AutoCloseable {
  private static final StorageLevel LEVEL = StorageLevel.DISK_ONLY();
  private final List<Runnable> releases = new ArrayList<>();

  <T> JavaRDD<T> keep(JavaRDD<T> rows) {
    JavaRDD<T> kept = rows.persist(LEVEL);
    releases.add(() -> kept.unpersist(false));
    return kept;
  }

  <K, V> JavaPairRDD<K, V> keep(JavaPairRDD<K, V> rows) {
    JavaPairRDD<K, V> kept = rows.persist(LEVEL);
    releases.add(() -> kept.unpersist(false));
    return kept;
  }

  @Override
  public void close() {
    releases.forEach(Runnable::run);
  }
}
