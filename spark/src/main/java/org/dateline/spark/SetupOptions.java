package org.dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.dateline.report.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that add reports have in common. */
final class SetupOptions {
  private static final long MEGABYTE = 1L << 20;

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder of the tables, on any file system that Spark knows.")
  private String into = "";

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description = "Names of the input's fields: --map text=body,published=day.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The date of reports that give none, as 2015-11-23.")
  private @Nullable String published;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder of knowledge files laid over those that are shipped.")
  private @Nullable Path knowledge;

  @Option(
      names = "--again",
      description = "Code reports that are in the tables, too, as after a change of knowledge.")
  private boolean again;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Into how many parts the work is divided (default: by the input's length).")
  private int partitions;

  @Option(
      names = "--chunk",
      paramLabel = "MIB",
      description =
          "So much input makes one run, which is kept or lost as a whole (default:"
              + " ${DEFAULT-VALUE}).")
  private long chunk = 16_384;

  Archive.Setup setup() throws IOException {
    return new Archive.Setup(
        into,
        options(),
        KnowledgeFiles.in(knowledge),
        again,
        partitions,
        Math.max(1, chunk) * MEGABYTE,
        InputFiles.STRETCH);
  }

  String into() {
    return into;
  }

  /** The session; on this machine alone where nobody named a cluster. */
  static SparkSession session() {
    SparkSession.Builder builder = SparkSession.builder().appName("dateline");
    if (!new SparkConf().contains("spark.master")) {
      builder.master("local[*]");
    }
    return builder
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .getOrCreate();
  }

  private ReadOptions options() {
    try {
      return ReadOptions.of(fields, published);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
