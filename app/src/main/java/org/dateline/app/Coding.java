package org.dateline.app;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.report.read.ReportReader;
import org.jspecify.annotations.Nullable;

/** One run over reports: reads, codes on several threads, hands on in the input's order. */
final class Coding<T> implements AutoCloseable {
  private final Coder coder;
  private final UnaryOperator<CodedReport> kept;
  private final Work<T> work;
  private final Consumer<T> sink;
  private final Progress progress;
  private final boolean keepsAll;
  private final InOrder<Result<T>> reports;

  /** Makes what is wanted of a coded report, on the thread that coded it. */
  @FunctionalInterface
  interface Work<T> {
    T of(CodedReport coded, String source) throws IOException;
  }

  /**
   * What became of a report.
   *
   * @param value what was made of it, null where it could not be coded
   * @param events how many events it tells
   * @param failure why it could not be coded, null where it was
   */
  private record Result<T>(@Nullable T value, int events, @Nullable String failure) {}

  /**
   * A run that nothing was added to.
   *
   * @param kept what is kept of a coded report, on the thread that coded it
   * @param sink takes what was made, in the order of the reports, on the thread that adds them
   * @param keepsAll whether reports that cannot be coded, for their language or because they were
   *     taken back, are handed on without events
   */
  Coding(
      Coder coder,
      int threads,
      UnaryOperator<CodedReport> kept,
      Work<T> work,
      Consumer<T> sink,
      Progress progress,
      boolean keepsAll) {
    this.keepsAll = keepsAll;
    this.coder = coder;
    this.kept = kept;
    this.work = work;
    this.sink = sink;
    this.progress = progress;
    this.reports = new InOrder<>(threads, this::handOn);
  }

  /** Codes all reports of the sources. */
  void run(Knowledge knowledge, ReadOptions options, Sources sources) {
    read(knowledge, options, sources, this::add);
    finish();
  }

  /**
   * Reads all reports of the sources.
   *
   * @param taker takes each, with the name of its source or of the member of that archive
   */
  void read(
      Knowledge knowledge, ReadOptions options, Sources sources, BiConsumer<Report, String> taker) {
    ReportReader reader = ReportReader.load(knowledge);
    sources.read(
        (in, name) -> reader.readNamed(in, name, options, taker, progress::note), progress::note);
  }

  /** Adds a report to those that are to be coded, unless nothing in it can be. */
  void add(Report report, String source) {
    String obstacle = Coder.obstacle(report);
    if (obstacle == null) {
      reports.add(() -> code(report, source));
    } else {
      progress.skip(source + ": report " + report.id() + obstacle);
      if (keepsAll) {
        reports.add(() -> new Result<>(work.of(coder.uncoded(report), source), 0, null));
      }
    }
  }

  /** Waits until all are coded and handed on. */
  void finish() {
    reports.finish();
  }

  /** The one place where any failure is caught: one report's fault must not end the batch. */
  private Result<T> code(Report report, String source) {
    try {
      CodedReport coded = kept.apply(coder.code(report));
      return new Result<>(work.of(coded, source), coded.records().size(), null);
    } catch (RuntimeException | IOException | StackOverflowError e) {
      String failure = source + ": report " + report.id() + " could not be coded: " + e;
      return new Result<>(null, 0, failure);
    }
  }

  private void handOn(Result<T> result) {
    if (result.failure() != null) {
      progress.fail(result.failure());
    } else if (result.value() != null) {
      sink.accept(result.value());
      progress.done(result.events());
    }
  }

  @Override
  public void close() {
    reports.close();
  }
}
