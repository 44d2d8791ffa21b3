package org.dateline.app;

import java.io.PrintStream;
import java.util.Locale;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;

/** Counts, warnings and progress, on standard error. Used by one thread, stopped by any. */
final class Progress {
  private static final int EVERY = 10;

  private final PrintStream err;
  private final boolean live;
  private int reports;
  private int events;
  private int skipped;
  private int failed;
  private volatile boolean finished;

  /**
   * @param live whether the line of counts is rewritten as the work goes on
   */
  Progress(PrintStream err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** On standard error; live where the script {@code dateline} found a terminal there. */
  static Progress standard() {
    return new Progress(System.err, Boolean.getBoolean("dateline.progress"));
  }

  void done(int eventsOfReport) {
    reports++;
    events += eventsOfReport;
    if (live && reports % EVERY == 0) {
      err.print("\r" + counts() + " … ");
    }
  }

  void skip(String message) {
    skipped++;
    say(message);
  }

  void fail(String message) {
    failed++;
    say(message);
  }

  /** Says what is wrong with an input, and counts it where something was lost. */
  void note(InputFault fault) {
    if (fault.severity() == Severity.ERROR) {
      failed++;
    }
    say(fault.toString());
  }

  int failed() {
    return failed;
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

  private void say(String message) {
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
        + number(events, "event", "events")
        + (skipped == 0 ? "" : ", " + skipped + " skipped")
        + (failed == 0 ? "" : ", " + failed + " failed");
  }

  private static String number(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
