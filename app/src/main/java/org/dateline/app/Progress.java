package org.dateline.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.report.Report;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;

/** Counts, warnings and progress, on standard error. Used by one thread, stopped by any. */
final class Progress {
  private static final int EVERY = 10;

  /** Of more than so many of a kind the count alone is told. */
  private static final int TOLD = 10;

  private final PrintStream err;
  private final boolean live;
  private final Consumer<String> failures;
  private int reports;
  private int mentions;
  private int known;
  private int replaced;
  private int skipped;
  private int failed;
  private volatile boolean finished;

  /**
   * Nothing done yet.
   *
   * @param live whether the line of counts is rewritten as the work goes on
   * @param failures learns of each failure too
   */
  Progress(PrintStream err, boolean live, Consumer<String> failures) {
    this.err = err;
    this.live = live;
    this.failures = failures;
  }

  /** On standard error; live where the script {@code dateline} found a terminal there. */
  static Progress standard() {
    return standard(failure -> {});
  }

  /** As {@link #standard()}, with another who learns of failures. */
  static Progress standard(Consumer<String> failures) {
    return new Progress(System.err, Boolean.getBoolean("dateline.progress"), failures);
  }

  void done(int mentionsOfReport) {
    reports++;
    mentions += mentionsOfReport;
    if (live && reports % EVERY == 0) {
      err.print("\r" + counts() + " … ");
    }
  }

  void skip(String message) {
    skipped++;
    say(message);
  }

  /** Counts reports that were stored before. */
  void known(int count) {
    known += count;
  }

  /** Says of the first few that they replace others of the same id, and counts them all. */
  void replaced(String source, Report report) {
    replaced++;
    if (replaced <= TOLD) {
      say(
          source
              + ": report "
              + report.id()
              + " replaces another text of this id (where both are wanted, give each an id of its"
              + " own, or name another field with --map id=FIELD)");
    }
  }

  void fail(String message) {
    failed++;
    failures.accept(message);
    say(message);
  }

  /** Says what is wrong with an input, and counts it where something was lost. */
  void note(InputFault fault) {
    if (fault.severity() == Severity.ERROR) {
      failed++;
      failures.accept(fault.toString());
    }
    say(fault.toString());
  }

  int failed() {
    return failed;
  }

  /** 1 where something failed, else 0. */
  int exitStatus() {
    return failed > 0 ? 1 : 0;
  }

  void finish() {
    finished = true;
    clear();
    err.println(counts());
  }

  /** Says how far it came, unless all was done. */
  void stop() {
    if (!finished) {
      clear();
      err.println("stopped after " + counts());
    }
  }

  void say(String message) {
    clear();
    err.println("dateline: " + message);
  }

  private void clear() {
    if (live) {
      err.print("\r\u001b[K");
    }
  }

  private String counts() {
    return number(reports, "report", "reports")
        + ", "
        + number(mentions, "event mention", "event mentions")
        + (known == 0 ? "" : ", " + known + " stored before")
        + (replaced == 0 ? "" : ", " + replaced + " of an id that stood for another text")
        + (skipped == 0 ? "" : ", " + skipped + " skipped")
        + (failed == 0 ? "" : ", " + failed + " failed");
  }

  private static String number(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
