package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CommonPathCapabilities;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.util.VersionInfo;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The tables in a folder. What is written is seen by nobody until {@link #commit} makes a manifest
 * of its version: a run that is killed leaves the tables as they were. Folders are never written
 * twice; a month of which something changes gets a new one. For one thread.
 */
final class Lake {
  private static final String MANIFESTS = "manifests";
  private static final int KEPT = 2;

  /**
   * Of Hadoop since 3.4.2, where S3A sends If-None-Match; others pass over what they do not know.
   */
  private static final String IF_NONE = "fs.option.create.conditional.overwrite";

  private final SparkSession spark;
  private final Path root;
  private final FileSystem system;
  private final Manifest current;
  private final Manifest next;

  /** Of this run's folders: no other run's have it, not even those of one at the same time. */
  private final String mark;

  private Lake(SparkSession spark, Path root, FileSystem system, Manifest current) {
    this.spark = spark;
    this.root = root;
    this.system = system;
    this.current = current;
    this.next = current.next();
    this.mark = run() + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Opens tables at their last version; where there are none, they are made. */
  static Lake open(SparkSession spark, String folder) throws IOException {
    Path root = new Path(folder);
    FileSystem system = system(root, spark.sparkContext().hadoopConfiguration());
    Path qualified = system.makeQualified(root);
    return new Lake(spark, qualified, system, last(system, qualified));
  }

  /**
   * The file system that a path is on.
   *
   * @throws IOException where Spark has none for it
   */
  static FileSystem system(Path path, Configuration configuration) throws IOException {
    try {
      return path.getFileSystem(configuration);
    } catch (UnsupportedFileSystemException | RuntimeException e) {
      throw new IOException(
          "Spark has no file system for "
              + path
              + " ("
              + e.getMessage()
              + "); where it is in a package of its own, name that: spark-submit --packages"
              + " org.apache.hadoop:hadoop-aws:"
              + VersionInfo.getVersion()
              + " for s3a",
          e);
    }
  }

  private static Manifest last(FileSystem system, Path root) throws IOException {
    FileStatus[] found;
    try {
      found = system.listStatus(new Path(root, MANIFESTS), p -> p.getName().endsWith(".json"));
    } catch (FileNotFoundException e) {
      return Manifest.empty();
    }
    if (found.length == 0) {
      return Manifest.empty();
    }
    Path last = Arrays.stream(found).map(FileStatus::getPath).max(Path::compareTo).orElseThrow();
    try (InputStream in = system.open(last)) {
      return Manifest.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  Manifest current() {
    return current;
  }

  long run() {
    return next.version();
  }

  /** A folder for what a run makes on its way. */
  String work(String name) {
    return new Path(root, "work/" + mark + "/" + name).toString();
  }

  /** All rows of a table as they were before this run. */
  Dataset<Row> read(String table, StructType columns) {
    return read(table, columns, current.months(table).keySet());
  }

  /** The rows of some months as they were before this run. */
  Dataset<Row> read(String table, StructType columns, Collection<String> months) {
    String[] folders =
        current.months(table).entrySet().stream()
            .filter(month -> months.contains(month.getKey()))
            .map(month -> new Path(root, month.getValue()).toString())
            .toArray(String[]::new);
    if (folders.length == 0) {
      return spark.createDataFrame(List.of(), columns);
    }
    return spark
        .read()
        .schema(columns)
        .option("basePath", new Path(root, table).toString())
        .parquet(folders)
        .select(Arrays.stream(columns.fieldNames()).map(functions::col).toArray(Column[]::new));
  }

  /**
   * Adds rows to a table that had none of their months.
   *
   * @param files into how many files a month's rows go at most
   */
  void add(String table, Dataset<Row> rows, int files) throws IOException {
    replace(table, rows, Set.of(), files);
  }

  /**
   * Puts rows in the place of some months.
   *
   * @param rows all rows of these months, and of others that the table does not have
   */
  void replace(String table, Dataset<Row> rows, Collection<String> months, int files)
      throws IOException {
    Map<String, String> folders = next.tables().computeIfAbsent(table, name -> new TreeMap<>());
    folders.keySet().removeAll(months);
    // Not the name of a column of any table: Spark would read that from the folder's name.
    String folder = table + "/written=" + mark;
    Column[] spread =
        files > 1
            ? new Column[] {
              functions.col("month"),
              functions.pmod(functions.hash(functions.col(rows.columns()[0])), functions.lit(files))
            }
            : new Column[] {functions.col("month")};
    spark.sparkContext().setJobDescription("dateline: write " + table);
    rows.repartition(spread)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .partitionBy("month")
        .parquet(new Path(root, folder).toString());
    spark.sparkContext().setJobDescription(null);
    for (FileStatus month : system.listStatus(new Path(root, folder))) {
      String name = month.getPath().getName();
      if (name.startsWith("month=")) {
        folders.put(name.substring("month=".length()), folder + "/" + name);
      }
    }
  }

  /** Whether a batch of a streaming query is in the tables. */
  boolean has(String query, long batch) {
    return current.batches().getOrDefault(query, -1L) >= batch;
  }

  /** Notes that a batch of a streaming query is in what this run commits. */
  void note(String query, long batch) {
    next.batches().put(query, batch);
  }

  /**
   * Makes what this run wrote the tables' state, all at once.
   *
   * @throws IOException where another run did so since this one began
   */
  void commit() throws IOException {
    Path manifest = manifest(run());
    system.mkdirs(manifest.getParent());
    if (!publish(manifest, next.write().getBytes(StandardCharsets.UTF_8))) {
      throw new IOException(
          "another run has changed "
              + root
              + " meanwhile; nothing of this one counts: run it again");
    }
    clean();
  }

  /**
   * Makes a file that others see as a whole or not at all.
   *
   * @return false where there is one of that name
   */
  private boolean publish(Path file, byte[] content) throws IOException {
    if (system.exists(file)) {
      return false;
    }
    if (system.hasPathCapability(file, CommonPathCapabilities.ABORTABLE_STREAM)) {
      return store(file, content);
    }
    Path draft = new Path(work("manifest.json"));
    try (OutputStream out = system.create(draft, true)) {
      out.write(content);
    }
    return system.rename(draft, file);
  }

  /**
   * The same in a store of objects, where a file comes to be when it is closed, and to rename is to
   * copy. Where the store's client knows the condition, the store itself refuses a second one.
   */
  private boolean store(Path file, byte[] content) throws IOException {
    FSDataOutputStreamBuilder<?, ?> made = system.createFile(file);
    made.overwrite(false);
    made.opt(IF_NONE, true);
    try (OutputStream out = made.build()) {
      out.write(content);
    } catch (IOException e) {
      if (system.exists(file)) {
        return false;
      }
      throw e;
    }
    return true;
  }

  private Path manifest(long version) {
    return new Path(root, MANIFESTS + "/" + String.format(Locale.ROOT, "%08d.json", version));
  }

  /**
   * Removes what killed runs left, and folders that no kept version has; who reads the version
   * before can go on. A run at the same time finds its folders gone: it could not commit anyway.
   */
  private void clean() throws IOException {
    system.delete(new Path(root, "work"), true);
    Set<String> kept = new HashSet<>(next.folders());
    kept.addAll(current.folders());
    for (String table : next.tables().keySet()) {
      for (FileStatus version : system.listStatus(new Path(root, table))) {
        boolean left = false;
        for (FileStatus month : system.listStatus(version.getPath())) {
          String folder =
              table + "/" + version.getPath().getName() + "/" + month.getPath().getName();
          if (kept.contains(folder)) {
            left = true;
          } else if (month.isDirectory()) {
            system.delete(month.getPath(), true);
          }
        }
        if (!left) {
          system.delete(version.getPath(), true);
        }
      }
    }
    system.delete(manifest(run() - KEPT), false);
  }

  /** The folders of a table's current rows, with their file system. */
  List<String> folders(String table) {
    return current.months(table).values().stream()
        .map(folder -> new Path(root, folder).toString())
        .toList();
  }
}
