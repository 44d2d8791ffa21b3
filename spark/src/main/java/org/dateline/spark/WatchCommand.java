package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline spark watch}: what comes into a folder or a Kafka topic, into tables. */
@Command(
    name = "watch",
    description = {
      "Codes reports as they come into a folder or a Kafka topic, and merges them into the tables.",
      "Each batch comes into the tables once, however often the job is broken off and begun again."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline spark watch --into tables --folder incoming/",
      "  spark-submit --packages org.apache.spark:spark-sql-kafka-0-10_2.13:4.0.1 \\",
      "      dateline-spark.jar watch --into hdfs:///tables --kafka broker:9092 --topic news"
    })
final class WatchCommand implements Callable<Integer> {
  private static final StructType FILE =
      StructType.fromDDL("path string, modificationTime timestamp, length bigint, content binary");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where reports come from. */
  private static final class Source {
    @Option(
        names = "--folder",
        paramLabel = "FOLDER",
        description = "A folder into which whole files are moved.")
    private @Nullable String folder;

    @ArgGroup(exclusive = false)
    private @Nullable Kafka kafka;
  }

  private static final class Kafka {
    @Option(
        names = "--kafka",
        paramLabel = "SERVERS",
        required = true,
        description = "Kafka's servers, as host:port,…")
    private String servers = "";

    @Option(
        names = "--topic",
        paramLabel = "TOPIC",
        required = true,
        description = "A topic whose messages hold reports in any format that files may have.")
    private String topic = "";
  }

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Mixin private SetupOptions options = new SetupOptions();

  @Option(names = "--once", description = "Stop when all that is there is in the tables.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How often to look for more (default: ${DEFAULT-VALUE}).")
  private int every = 60;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Files or messages of one batch (default: ${DEFAULT-VALUE}).")
  private int most = 1000;

  @Override
  public Integer call() throws IOException, TimeoutException {
    Archive.Setup setup = options.setup();
    try (SparkSession spark = SetupOptions.session()) {
      Archive archive = new Archive(spark, setup, InstantSource.system());
      try {
        start(spark, archive);
      } catch (StreamingQueryException e) {
        throw new IOException("the stream broke off: " + e.getMessage(), e);
      }
    }
    return 0;
  }

  private void start(SparkSession spark, Archive archive)
      throws IOException, TimeoutException, StreamingQueryException {
    String folder = source.folder;
    Dataset<Row> stream;
    String name;
    VoidFunction2<Dataset<Row>, Long> sink;
    if (folder != null) {
      name = folder;
      Path path = new Path(folder);
      if (!Lake.system(path, spark.sparkContext().hadoopConfiguration()).exists(path)) {
        throw new FileNotFoundException("there is no folder " + folder);
      }
      stream =
          spark
              .readStream()
              .format("binaryFile")
              .schema(FILE)
              .option("recursiveFileLookup", "true")
              .option("maxFilesPerTrigger", most)
              .load(folder)
              .select("path", "length");
      sink = (batch, number) -> say(archive.addFiles(query(spark), number, batch));
    } else {
      Kafka kafka = java.util.Objects.requireNonNull(source.kafka);
      name = kafka.servers + "/" + kafka.topic;
      stream =
          spark
              .readStream()
              .format("kafka")
              .option("kafka.bootstrap.servers", kafka.servers)
              .option("subscribe", kafka.topic)
              .option("startingOffsets", "earliest")
              .option("maxOffsetsPerTrigger", most)
              .load();
      sink = (batch, number) -> say(archive.addMessages(query(spark), number, batch));
    }
    DataStreamWriter<Row> writer =
        stream
            .writeStream()
            .option("checkpointLocation", checkpoint(name))
            .trigger(once ? Trigger.AvailableNow() : Trigger.ProcessingTime(every * 1000L))
            .foreachBatch(sink);
    writer.start().awaitTermination();
  }

  /** Beside the tables, so that who moves them moves what was read into them too. */
  private String checkpoint(String name) {
    return options.into() + "/streams/" + Integer.toHexString(name.hashCode());
  }

  /** The same for a query each time that it goes on from its checkpoint. */
  private static String query(SparkSession spark) {
    return spark.sparkContext().getLocalProperty("sql.streaming.queryId");
  }

  private void say(Counts counts) {
    if (!counts.isNothing() || counts.known() > 0) {
      spec.commandLine().getErr().println(counts);
    }
  }
}
