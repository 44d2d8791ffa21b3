package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On two executors, each a process of its own: one is killed in the middle, tasks that take long
 * are begun a second time, and the tables hold what an embedded store holds.
 */
class ClusterTest {
  @TempDir private Path folder;

  @Test
  void theSameWhereAnExecutorIsKilled() throws IOException {
    makeHome();
    List<String> lines = Demo.lines();
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (int i = 0; i < lines.size(); i += 10) {
      Files.write(reports.resolve(i + ".jsonl"), lines.subList(i, Math.min(lines.size(), i + 10)));
    }
    Path tables = folder.resolve("tables");
    Killer killer = new Killer();
    SparkSession spark =
        Demo.session()
            .master("local-cluster[2,1,1024]")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.memory", "1g")
            .config("spark.speculation", "true")
            .config("spark.speculation.interval", "200ms")
            .config("spark.speculation.multiplier", "1.1")
            .config("spark.speculation.quantile", "0.5")
            .config("spark.speculation.minTaskRuntime", "1s")
            .getOrCreate();
    try {
      spark.sparkContext().addSparkListener(killer);
      Demo.archive(spark, tables, 6).add(List.of(reports.toString()));
      assertThat(killer.lost.get()).as("an executor was lost").isTrue();
      assertThat(Demo.of(spark, tables))
          .isEqualTo(Demo.stored(lines, folder.resolve("store.duckdb")));
    } finally {
      spark.stop();
    }
  }

  /** What starting executors wants: Spark's folder, with its jars, where the environment says. */
  private static void makeHome() throws IOException {
    Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry).toAbsolutePath();
      Path link = jars.resolve(jar.getFileName());
      if (entry.endsWith(".jar") && !Files.exists(link)) {
        Files.createSymbolicLink(link, jar);
      }
    }
  }

  /** Kills one executor, the only processes that the test has begun, when some tasks are done. */
  private static final class Killer extends SparkListener {
    private static final int AFTER = 7;
    private final AtomicBoolean lost = new AtomicBoolean();
    private int done;

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      done++;
      if (done == AFTER) {
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().command().filter(c -> c.endsWith("java")).isPresent())
            .findFirst()
            .ifPresent(ProcessHandle::destroyForcibly);
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
      lost.set(true);
    }
  }
}
