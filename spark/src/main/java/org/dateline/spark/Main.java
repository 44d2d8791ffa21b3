package org.dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The Spark job: {@code dateline spark} here, {@code spark-submit dateline-spark.jar} on a cluster.
 */
@Command(
    name = "dateline spark",
    description = "Archives of news reports into tables of events, on Apache Spark.",
    mixinStandardHelpOptions = true,
    subcommands = {AddCommand.class, WatchCommand.class, TablesCommand.class})
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  public static void main(String[] arguments) {
    int status = commandLine().execute(arguments);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain);
  }

  /** What went wrong in one line; only what nobody foresaw shows where it happened. */
  private static int explain(
      Exception fault, CommandLine commandLine, CommandLine.ParseResult arguments)
      throws Exception {
    if (fault instanceof KnowledgeException knowledge) {
      knowledge.faults().forEach(commandLine.getErr()::println);
      return ExitCode.USAGE;
    }
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      commandLine.getErr().println("dateline spark: " + fault.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw fault;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
