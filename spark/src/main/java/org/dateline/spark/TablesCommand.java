package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline spark tables}: which Parquet folders make up a table now, or what is in it. */
@Command(
    name = "tables",
    description = {
      "Prints the folders that hold a table's rows now, one a line, for other programs to read.",
      "Folders are never written twice, and are kept until two more runs have changed the tables."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  dateline spark tables --into tables events --rows")
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

  @Option(
      names = "--rows",
      description = "Print the table's rows, a JSON object a line, instead of its folders.")
  private boolean rows;

  @Override
  public Integer call() throws IOException {
    if (rows && table.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--rows needs the name of a table");
    }
    try (SparkSession spark = SetupOptions.session()) {
      Lake lake = Lake.open(spark, into);
      Set<String> tables = lake.current().tables().keySet();
      if (tables.isEmpty()) {
        throw new FileNotFoundException(
            "there are no tables in "
                + into
                + "; dateline spark add --into "
                + into
                + " makes them");
      }
      if (!table.isEmpty() && !tables.contains(table)) {
        throw new ParameterException(
            spec.commandLine(), "there is no table " + table + "; there are " + tables);
      }
      PrintWriter out = spec.commandLine().getOut();
      if (table.isEmpty()) {
        tables.forEach(name -> out.println(name + "\t" + lake.folders(name).size()));
      } else if (rows) {
        print(spark, lake.folders(table), out);
      } else {
        lake.folders(table).forEach(out::println);
      }
      out.flush();
      return 0;
    }
  }

  /** Rows of mentions and events as the record and the event that they are. */
  private void print(SparkSession spark, List<String> folders, PrintWriter out) {
    if (folders.isEmpty()) {
      return;
    }
    Dataset<Row> read = spark.read().parquet(folders.toArray(String[]::new));
    Dataset<Row> ordered = read.orderBy(read.columns()[0]);
    Dataset<String> lines =
        switch (table) {
          case Columns.MENTIONS -> ordered.select("record").as(Encoders.STRING());
          case Columns.EVENTS -> ordered.select("event").as(Encoders.STRING());
          default -> ordered.toJSON();
        };
    lines.toLocalIterator().forEachRemaining(out::println);
  }
}
