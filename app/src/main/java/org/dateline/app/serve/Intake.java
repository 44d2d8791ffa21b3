package org.dateline.app.serve;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.LanguageDetector;
import org.dateline.report.Report;
import org.dateline.report.read.ReadOptions;
import org.dateline.store.Store;
import org.dateline.store.ingest.Ingest;

/** Takes reports into the store: reads, codes, merges. Thread-safe; one intake runs at a time. */
final class Intake {
  private static final int BATCH = 50;

  private final Store store;
  private final Knowledge knowledge;
  private final Supplier<Engine> engine;
  private final InstantSource clock;
  private final Runnable changed;

  /**
   * @param changed run whenever the store has changed
   */
  Intake(
      Store store,
      Knowledge knowledge,
      Supplier<Engine> engine,
      InstantSource clock,
      Runnable changed) {
    this.store = store;
    this.knowledge = knowledge;
    this.engine = engine;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * How far an intake is.
   *
   * @param reports coded and stored
   * @param skipped stored before, or not in English
   * @param notes what could not be read or coded, in words
   */
  record Progress(int reports, int skipped, List<String> notes) {
    Progress {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Takes in all reports of an input.
   *
   * @param in bytes of any known format
   * @param name the input's, for messages
   * @param watcher told after each batch
   */
  synchronized Progress take(InputStream in, String name, Consumer<Progress> watcher) {
    Engine ready = engine.get();
    Consumer<Progress> told =
        progress -> {
          changed.run();
          watcher.accept(progress);
        };
    try (Ingest ingest = store.ingest(knowledge, ready.coder().versions(), clock)) {
      Run run = new Run(ready, ingest, told);
      ready
          .reader()
          .read(
              in,
              name,
              ReadOptions.NONE,
              run::add,
              fault -> run.note(fault.message() + "; " + fault.remedy()));
      return run.finish();
    } finally {
      changed.run();
    }
  }

  /** One intake as it goes. */
  private static final class Run {
    private final Engine engine;
    private final Ingest ingest;
    private final Consumer<Progress> watcher;
    private final List<Report> batch = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int reports;
    private int skipped;

    Run(Engine engine, Ingest ingest, Consumer<Progress> watcher) {
      this.engine = engine;
      this.ingest = ingest;
      this.watcher = watcher;
    }

    void add(Report report) {
      boolean english =
          report.language().equals("en") || report.language().equals(LanguageDetector.UNKNOWN);
      if (!english) {
        note("report " + report.id() + " is not in English (" + report.language() + ")");
        skipped++;
        return;
      }
      batch.add(report);
      if (batch.size() == BATCH) {
        store();
      }
    }

    void note(String message) {
      notes.add(message);
      ingest.fail(message);
    }

    private void store() {
      List<Report> missing = ingest.news(batch).missing();
      skipped += batch.size() - missing.size();
      batch.clear();
      reports += ingest.add(missing.stream().map(engine.coder()::code).toList());
      watcher.accept(progress());
    }

    Progress finish() {
      store();
      return progress();
    }

    private Progress progress() {
      return new Progress(reports, skipped, notes);
    }
  }
}
