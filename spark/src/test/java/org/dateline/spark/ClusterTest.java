package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.apache.spark.rpc.RpcEnv;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;

/**
 * On two executors, each a process of its own: a task that gets stuck is begun a second time, one
 * executor is killed in the middle, and the tables hold what an embedded store holds.
 */
class ClusterTest {
  @TempDir private Path folder;

  @Test
  void theSameWhereTasksAreSpeculatedAndAnExecutorIsKilled() throws IOException {
    makeHome();
    List<String> lines = Demo.lines();
    Path reports = Files.createDirectories(folder.resolve("reports"));
    for (int i = 0; i < lines.size(); i += 10) {
      Files.write(reports.resolve(i + ".jsonl"), lines.subList(i, Math.min(lines.size(), i + 10)));
    }
    Path tables = folder.resolve("tables");
    Watcher watcher = new Watcher();
    try (Cluster cluster = Cluster.start(folder.resolve("work"));
        SparkSession spark =
            Demo.session()
                .master(cluster.address())
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.memory", "1g")
                .config("spark.hadoop.fs.sticky.impl", StickyFileSystem.class.getName())
                .config("spark.speculation", "true")
                .config("spark.speculation.interval", "200ms")
                .config("spark.speculation.multiplier", "1.1")
                .config("spark.speculation.quantile", "0.5")
                .config("spark.speculation.minTaskRuntime", "1s")
                .getOrCreate()) {
      spark.sparkContext().addSparkListener(watcher);
      Demo.archive(spark, tables, 6).add(List.of("sticky://" + reports + "/*.jsonl"));
      assertThat(reports.resolve(StickyFileSystem.STUCK)).as("a task got stuck").exists();
      assertThat(watcher.speculated.get())
          .as("tasks that were done by their speculative attempt")
          .isPositive();
      assertThat(watcher.lost.get()).as("an executor was lost").isTrue();
      assertThat(Demo.of(spark, tables))
          .isEqualTo(Demo.stored(lines, folder.resolve("store.duckdb")));
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

  /**
   * A master and two workers on one machine, by two names: Spark begins no speculative attempt on
   * the host of the first, and all workers of its own local-cluster mode are on one host.
   */
  private record Cluster(RpcEnv master, List<RpcEnv> workers) implements AutoCloseable {
    private static final int MEBIBYTES = 1024;

    static Cluster start(Path work) {
      SparkConf conf = new SparkConf().set("spark.master.rest.enabled", "false");
      RpcEnv master = Master.startRpcEnvAndEndpoint("127.0.0.1", 0, 0, conf)._1();
      Cluster cluster = new Cluster(master, new ArrayList<>());
      for (String host : List.of("127.0.0.1", "localhost")) {
        String[] masters = {cluster.address()};
        Option<Object> number = Option.apply(cluster.workers.size() + 1);
        cluster.workers.add(
            Worker.startRpcEnvAndEndpoint(
                host, 0, 0, 1, MEBIBYTES, masters, work.toString(), number, conf, Option.empty()));
      }
      return cluster;
    }

    String address() {
      return "spark://" + master.address().hostPort();
    }

    @Override
    public void close() {
      // Workers end themselves, and this process, where their master leaves them.
      workers.forEach(RpcEnv::shutdown);
      workers.forEach(RpcEnv::awaitTermination);
      master.shutdown();
      master.awaitTermination();
    }
  }

  /** Files of this machine; who opens one of them first waits until he is told to stop. */
  public static final class StickyFileSystem extends RawLocalFileSystem {
    static final String STUCK = "_stuck";
    private static final String FILE = "20.jsonl";

    /** Milliseconds; if nobody tells him, the test fails, but ends. */
    private static final long PATIENCE = 300_000;

    @Override
    public URI getUri() {
      return URI.create("sticky:///");
    }

    @Override
    public String getScheme() {
      return "sticky";
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer) throws IOException {
      if (file.getName().equals(FILE) && isFirst(pathToFile(file).toPath())) {
        try {
          Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
          throw new InterruptedIOException("told to stop");
        }
      }
      return super.open(file, buffer);
    }

    /** Of all processes. */
    private static boolean isFirst(Path file) throws IOException {
      try {
        Files.createFile(file.resolveSibling(STUCK));
        return true;
      } catch (FileAlreadyExistsException e) {
        return false;
      }
    }
  }

  /**
   * Counts tasks that a speculative attempt did, and kills one executor, the only processes that
   * the test has begun, when there was one and some more tasks are done.
   */
  private static final class Watcher extends SparkListener {
    private static final int AFTER = 7;
    private final AtomicBoolean lost = new AtomicBoolean();
    private final AtomicInteger speculated = new AtomicInteger();
    private boolean killed;
    private int done;

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      done++;
      if (task.taskInfo().speculative() && task.taskInfo().successful()) {
        speculated.incrementAndGet();
      }
      if (!killed && done > AFTER && speculated.get() > 0) {
        killed = true;
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
