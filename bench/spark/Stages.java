package org.dateline.spark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.sql.SparkSession;

/** What the stages of a job in local mode took. Safe for use by many threads. */
final class Stages extends SparkListener {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * One stage.
   *
   * @param name by the line of the job that it belongs to: {@code parquet at Update.java:85}
   * @param seconds on the clock
   * @param tasks processor seconds of the threads that ran its tasks
   * @param process processor seconds of the whole process meanwhile
   * @param shuffled bytes written for others
   */
  record Stage(String name, double seconds, double tasks, double process, long shuffled) {}

  private final List<Stage> stages = new ArrayList<>();
  private final Map<Integer, Long> begun = new HashMap<>();

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    begun.put(submitted.stageInfo().stageId(), SYSTEM.getProcessCpuTime());
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    long used = SYSTEM.getProcessCpuTime() - begun.get(stage.stageId());
    long millis = (Long) stage.completionTime().get() - (Long) stage.submissionTime().get();
    var metrics = stage.taskMetrics();
    stages.add(
        new Stage(
            stage.name(),
            millis / 1e3,
            metrics.executorCpuTime() / 1e9,
            used / 1e9,
            metrics.shuffleWriteMetrics().bytesWritten()));
  }

  /** The stages of some names, all that are done among them. */
  List<Stage> named(SparkSession spark, Predicate<String> names) throws Exception {
    spark.sparkContext().listenerBus().waitUntilEmpty();
    synchronized (this) {
      return stages.stream().filter(stage -> names.test(stage.name())).toList();
    }
  }

  void clear(SparkSession spark) throws Exception {
    spark.sparkContext().listenerBus().waitUntilEmpty();
    synchronized (this) {
      stages.clear();
    }
  }
}
