package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Layout;
import org.dateline.report.Report;
import org.dateline.report.read.InputFault;
import org.dateline.report.read.InputFault.Severity;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> failures = new ArrayList<>();
  private final Progress progress =
      new Progress(new PrintStream(err, true, UTF_8), false, failures::add);

  @Test
  void countsWhatWasDoneSkippedAndFailed() {
    progress.done(3);
    progress.done(0);
    progress.skip("a");
    progress.note(new InputFault("f", 2, Severity.ERROR, "broken", "mend it"));
    progress.note(new InputFault("f", 3, Severity.WARNING, "odd", "look"));
    progress.finish();
    assertThat(err.toString(UTF_8).lines())
        .containsExactly(
            "dateline: a",
            "dateline: f:2: broken (mend it)",
            "dateline: f:3: odd (look)",
            "2 reports, 3 event mentions, 1 skipped, 1 failed");
    assertThat(progress.failed()).isOne();
    assertThat(progress.exitStatus()).isOne();
    assertThat(failures).containsExactly("f:2: broken (mend it)");
  }

  @Test
  void countsWhatWasStoredBefore() {
    progress.known(7);
    progress.finish();
    assertThat(err.toString(UTF_8)).isEqualTo("0 reports, 0 event mentions, 7 stored before\n");
    assertThat(progress.exitStatus()).isZero();
  }

  @Test
  void tellsTheFirstReportsThatReplaceOthersAndCountsThemAll() {
    Report report = new Report("r7", null, null, null, null, "en", "Talks.", new Layout(List.of()));
    for (int i = 0; i < 11; i++) {
      progress.replaced("june.csv", report);
    }
    progress.finish();
    assertThat(err.toString(UTF_8).lines())
        .hasSize(11)
        .startsWith(
            "dateline: june.csv: report r7 replaces another text of this id (where both are wanted,"
                + " give each an id of its own, or name another field with --map id=FIELD)")
        .endsWith("0 reports, 0 event mentions, 11 of an id that stood for another text");
    assertThat(progress.exitStatus()).isZero();
  }

  @Test
  void anInterruptedRunSaysHowFarItCame() {
    progress.done(1);
    progress.stop();
    assertThat(err.toString(UTF_8)).isEqualTo("stopped after 1 report, 1 event mention\n");
  }

  @Test
  void aFinishedRunIsNotStopped() {
    progress.finish();
    err.reset();
    progress.stop();
    assertThat(err.size()).isZero();
  }

  @Test
  void liveCountsAreRewritten() {
    Progress live = new Progress(new PrintStream(err, true, UTF_8), true, failures::add);
    for (int i = 0; i < 10; i++) {
      live.done(1);
    }
    assertThat(err.toString(UTF_8)).isEqualTo("\r10 reports, 10 event mentions … ");
  }

  @Test
  void outputStopsBetweenReports() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Output output = new Output(out);
    output.write("é\n");
    output.stop();
    output.write("more\n");
    assertThat(out.toString(UTF_8)).isEqualTo("é\n");
  }

  @Test
  void anOutputThatFailsThrows() {
    Output output =
        new Output(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    assertThatThrownBy(() -> output.write("a"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Broken pipe");
  }
}
