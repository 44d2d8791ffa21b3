package org.dateline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.store.sql.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
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
      ServeCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  /** What a write fails with where a pipe's reader, such as {@code head}, has seen enough. */
  private static final String BROKEN_PIPE = "Broken pipe";

  /** The status of a process that the signal PIPE ends, as other programs then have. */
  private static final int READER_GONE = 128 + 13;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Main::date)
        .registerConverter(Format.class, Format::named)
        .registerConverter(SheetFormat.class, SheetFormat::named)
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
    if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return explain(unchecked.getCause(), commandLine, arguments);
    }
    if (fault instanceof IOException && BROKEN_PIPE.equals(fault.getMessage())) {
      return READER_GONE;
    }
    if (fault instanceof IOException || fault instanceof StoreException) {
      err.println("dateline: " + message(fault));
      return ExitCode.SOFTWARE;
    }
    throw fault;
  }

  /** Java names the file alone where the system says what is wrong with it. */
  private static String message(Exception fault) {
    if (!(fault instanceof FileSystemException file) || file.getReason() != null) {
      return String.valueOf(fault.getMessage());
    }
    if (fault instanceof NoSuchFileException) {
      return file.getFile() + ": there is no such file or folder";
    }
    return file.getFile()
        + (fault instanceof AccessDeniedException
            ? ": you may not read or write it"
            : ": " + fault);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
