package org.dateline.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline knowledge}: the files that experts own. */
@Command(
    name = "knowledge",
    description = "Checks and shows the knowledge, and lists what it lacks.",
    mixinStandardHelpOptions = true,
    subcommands = {
      VerifyCommand.class,
      ShowCommand.class,
      UnknownCommand.class,
      ImportCommand.class
    })
final class KnowledgeCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "verify, show, unknown or import?");
  }
}
