package org.dateline.spark;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline spark add}: archives into tables. */
@Command(
    name = "add",
    description = {
      "Codes the reports of archives and merges them into the tables of a folder.",
      "It may be broken off at any moment and run again: what is in the tables is not done twice."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline spark add --into tables reports.jsonl",
      "  spark-submit dateline-spark.jar add --into s3a://mine/tables s3a://commoncrawl/crawl-data/CC-NEWS/2024/05/"
    })
final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files, folders and patterns of files with reports.")
  private List<String> sources = List.of();

  @Mixin private SetupOptions options = new SetupOptions();

  @Option(names = "--quiet", description = "Do not say what was done.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Archive.Setup setup = options.setup();
    try (SparkSession spark = SetupOptions.session()) {
      Counts counts = new Archive(spark, setup, InstantSource.system()).add(sources);
      if (!quiet) {
        spec.commandLine().getErr().println(counts);
        if (counts.failed() > 0) {
          spec.commandLine()
              .getErr()
              .println("why: dateline spark tables --into " + setup.into() + " errors --rows");
        }
      }
      return counts.failed() > 0 ? 1 : 0;
    }
  }
}
