package org.dateline.app;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.dateline.coding.CodedReport;
import org.dateline.report.Report;
import org.dateline.store.ingest.Ingest;
import org.dateline.store.ingest.Ingest.News;

/** Gathers reports on their way into a store: those to be looked up, and those to be stored. */
final class Ingesting {
  private final Ingest ingest;
  private final Progress progress;
  private final int size;
  private final boolean again;
  private final List<Report> read = new ArrayList<>();
  private final IdentityHashMap<Report, String> sources = new IdentityHashMap<>();
  private final List<CodedReport> coded = new ArrayList<>();

  /**
   * Nothing gathered yet.
   *
   * @param size reports of one batch, at least 1
   * @param again whether stored reports are coded again
   */
  Ingesting(Ingest ingest, Progress progress, int size, boolean again) {
    this.again = again;
    this.ingest = ingest;
    this.progress = progress;
    this.size = size;
  }

  /** Has a report coded unless it is stored, or all are wanted again. */
  void add(Report report, String source, Coding<CodedReport> coding) {
    if (again) {
      coding.add(report, source);
      return;
    }
    read.add(report);
    sources.put(report, source);
    if (read.size() >= size) {
      code(coding);
    }
  }

  private void code(Coding<CodedReport> coding) {
    News news = ingest.news(read);
    progress.known(read.size() - news.missing().size());
    news.replacing().forEach(report -> progress.replaced(source(report), report));
    news.missing().forEach(report -> coding.add(report, source(report)));
    read.clear();
    sources.clear();
  }

  private String source(Report report) {
    return Objects.requireNonNull(sources.get(report));
  }

  /** Stores a coded report, with others. */
  void store(CodedReport report) {
    coded.add(report);
    if (coded.size() >= size) {
      storeBatch();
    }
  }

  private void storeBatch() {
    if (again) {
      ingest.addAgain(coded);
    } else {
      ingest.add(coded);
    }
    coded.clear();
  }

  /** Codes and stores what is left. */
  void finish(Coding<CodedReport> coding) {
    code(coding);
    coding.finish();
    storeBatch();
  }
}
