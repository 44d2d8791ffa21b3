package org.dateline.report.read;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.report.read.InputFault.Severity;

/**
 * Where a reader puts what it finds in one source.
 *
 * @param source the name to report faults under
 * @param drafts takes each report as found, and the sink that faults of its fields go to
 * @param faults takes what could not be read
 * @param told what it was warned of once, by the kind of warning
 */
record Sink(
    String source, BiConsumer<Draft, Sink> drafts, Consumer<InputFault> faults, Set<String> told) {
  Sink(String source, BiConsumer<Draft, Sink> drafts, Consumer<InputFault> faults) {
    this(source, drafts, faults, new HashSet<>());
  }

  void add(Draft draft) {
    drafts.accept(draft, this);
  }

  /** The sink of an archive's member. */
  Sink member(String name) {
    return new Sink(source + "!" + name, drafts, faults, told);
  }

  void warn(long line, String message, String remedy) {
    faults.accept(new InputFault(source, line, Severity.WARNING, message, remedy));
  }

  /** Warns of what the first of many records shows. */
  void warnOnce(String kind, long line, String message, String remedy) {
    if (told.add(kind)) {
      warn(line, message, remedy);
    }
  }

  void fail(long line, String message, String remedy) {
    faults.accept(new InputFault(source, line, Severity.ERROR, message, remedy));
  }
}
