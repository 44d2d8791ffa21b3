package org.dateline.app;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.ReportWriter;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.LanguageDetector;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code dateline code}: reads, codes on several threads, prints in the input's order.
 */
final class Coding implements AutoCloseable {
  private final Coder coder;
  private final ReportWriter writer;
  private final Output output;
  private final Progress progress;
  private final InOrder<Result> work;

  /**
   * What became of a report.
   *
   * @param text its part of the output
   * @param events how many events it tells
   * @param failure why it could not be coded, null where it was
   */
  private record Result(String text, int events, @Nullable String failure) {}

  Coding(Coder coder, ReportWriter writer, int threads, Output output, Progress progress) {
    this.coder = coder;
    this.writer = writer;
    this.output = output;
    this.progress = progress;
    this.work = new InOrder<>(threads, this::print);
  }

  void run(Knowledge knowledge, ReadOptions options, List<String> sources) throws IOException {
    ReportReader reader = ReportReader.load(knowledge);
    StringWriter header = new StringWriter();
    writer.writeHeader(header);
    output.write(header.toString());
    Sources.read(
        sources,
        (in, name) -> reader.read(in, name, options, this::add, progress::note),
        progress::note);
    work.finish();
    progress.finish();
  }

  /** 1 where a report failed, else 0. */
  int exitStatus() {
    return progress.failed() > 0 ? 1 : 0;
  }

  private void add(Report report) {
    if (report.language().equals("en") || report.language().equals(LanguageDetector.UNKNOWN)) {
      work.add(() -> code(report));
    } else {
      progress.skip("report " + report.id() + " is not in English (" + report.language() + ")");
    }
  }

  /** The one place where any failure is caught: one report's fault must not end the batch. */
  private Result code(Report report) {
    try {
      CodedReport coded = coder.code(report);
      StringWriter text = new StringWriter();
      writer.write(coded, text);
      return new Result(text.toString(), coded.records().size(), null);
    } catch (RuntimeException | IOException | StackOverflowError e) {
      return new Result("", 0, "report " + report.id() + " could not be coded: " + e);
    }
  }

  private void print(Result result) {
    if (result.failure() != null) {
      progress.fail(result.failure());
      return;
    }
    output.write(result.text());
    progress.done(result.events());
  }

  /** On Ctrl-C: whole reports stand in the output, and the user learns how many. */
  void stop() {
    output.stop();
    progress.stop();
  }

  @Override
  public void close() {
    work.close();
  }
}
