package org.dateline.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code --threads}. Output does not depend on it. */
final class ThreadsOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int count = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports coded at a time (default: as many as processors).")
  void setCount(int count) {
    if (count < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    this.count = count;
  }

  int count() {
    return count;
  }
}
