package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/**
 * What a run wants more than once: kept by executors until it ends. For one thread.
 *
 * <p>On their disks alone: in memory, a heap of 1,800 MiB ran out of room with a million mentions,
 * probably since Spark counts one region of the heap for a piece of a mebibyte, which takes two.
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
