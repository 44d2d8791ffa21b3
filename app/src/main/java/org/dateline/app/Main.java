package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.store.sql.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code dateline}. */
@Command(
    name = "dateline",
    description = "News reports in, event records out: who did what to whom, when, where.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "On Apache Spark, for archives of millions: dateline spark --help"},
    subcommands = {
      CodeCommand.class,
      ExplainCommand.class,
      KnowledgeCommand.class,
      EvaluateCommand.class,
      IngestCommand.class,
      QueryCommand.class,
      AggregateCommand.class,
      ExportCommand.class,
      CompareCommand.class,
      AgreementCommand.class,
      ServeCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Main::date)
        .setParameterExceptionHandler(Main::explain)
        .setExecutionExceptionHandler(Main::explain);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date; write it as 2021-03-05");
    }
  }

  /** What is wrong with the command line in a line, and where all that may stand there is told. */
  private static int explain(ParameterException fault, String[] arguments) {
    CommandLine commandLine = fault.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("dateline: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.println(
        commandLine.getCommandSpec().qualifiedName() + " --help tells what may stand there");
    return ExitCode.USAGE;
  }

  /** What went wrong in one line a fault; only what nobody foresaw shows where it happened. */
  private static int explain(Exception fault, CommandLine commandLine, ParseResult arguments)
      throws Exception {
    PrintWriter err = commandLine.getErr();
    if (fault instanceof KnowledgeException knowledge) {
      knowledge.faults().forEach(err::println);
      return ExitCode.USAGE;
    }
    if (fault instanceof IOException
        || fault instanceof UncheckedIOException
        || fault instanceof StoreException) {
      err.println("dateline: " + fault.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw fault;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
