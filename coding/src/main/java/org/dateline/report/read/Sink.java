package org.dateline.report.read;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.report.read.InputFault.Severity;

/**
 * Where a reader puts what it finds in one source.
 *
 * @param source the name to report faults under
 * @param drafts takes each report as found, and the sink that faults of its fields go to
 * @param faults takes what could not be read
 */
record Sink(String source, BiConsumer<Draft, Sink> drafts, Consumer<InputFault> faults) {
  void add(Draft draft) {
    drafts.accept(draft, this);
  }

  /** The sink of an archive's member. */
  Sink member(String name) {
    return new Sink(source + "!" + name, drafts, faults);
  }

  void warn(long line, String message, String remedy) {
    faults.accept(new InputFault(source, line, Severity.WARNING, message, remedy));
  }

  void fail(long line, String message, String remedy) {
    faults.accept(new InputFault(source, line, Severity.ERROR, message, remedy));
  }
}
