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
  /** What a shell gives for a process that Ctrl-C ended. */
  private static final int STOPPED = 130;

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
    if (isEnding()) {
      commandLine.getErr().println("dateline spark: stopped; the same command goes on from here");
      return STOPPED;
    }
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

  /**
   * Whether the process is being ended, as by Ctrl-C: Spark stops first, and all that runs fails.
   */
  private static boolean isEnding() {
    Thread never = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(never);
      return !Runtime.getRuntime().removeShutdownHook(never);
    } catch (IllegalStateException e) {
      return true;
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
