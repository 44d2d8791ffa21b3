package org.dateline.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** What a run wants more than once: kept by executors until it ends. For one thread. */
final class Kept implements AutoCloseable {
  private static final StorageLevel LEVEL = StorageLevel.MEMORY_AND_DISK_SER();
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
