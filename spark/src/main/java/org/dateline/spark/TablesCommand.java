package org.dateline.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline spark tables}: which Parquet folders make up a table now. */
@Command(
    name = "tables",
    description = {
      "Prints the folders that hold a table's rows now, one a line, for other programs to read.",
      "Folders are never written twice, and are kept until two more runs have changed the tables."
    },
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder of the tables.")
  private String into = "";

  @Parameters(
      paramLabel = "TABLE",
      arity = "0..1",
      description =
          "reports, mentions, events, changes, errors or runs; without one, each table and how many"
              + " months it has.")
  private String table = "";

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SetupOptions.session()) {
      Lake lake = Lake.open(spark, into);
      PrintWriter out = spec.commandLine().getOut();
      List<String> tables =
          table.isEmpty() ? List.copyOf(lake.current().tables().keySet()) : List.of(table);
      for (String name : tables) {
        List<String> folders = lake.folders(name);
        if (table.isEmpty()) {
          out.println(name + "\t" + folders.size());
        } else {
          folders.forEach(out::println);
        }
      }
      out.flush();
      return 0;
    }
  }
}
