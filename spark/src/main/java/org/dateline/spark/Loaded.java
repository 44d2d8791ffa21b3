package org.dateline.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dateline.coding.Coder;
import org.dateline.coding.EventWriter;
import org.dateline.dedupe.Aggregation;
import org.dateline.dedupe.Aggregator;
import org.dateline.dedupe.Merger;
import org.dateline.dedupe.TellingJson;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.StoryVersions;
import org.dateline.report.read.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * What one process loads once and all its tasks share: model, knowledge, and what is made of them.
 *
 * <p>Here is the one mutable static field of Dateline. Spark makes an object of each task anew from
 * bytes, and tells tasks of nothing that outlives them in an executor but its classes; without the
 * field each task would load a model of its own. It is a cache by content: whichever task comes
 * first, all get the same. Safe for use by many threads.
 */
final class Loaded {
  /** By which events' values are decided, as in a store. */
  static final Aggregation RULE = Aggregation.LOW_BEST_HIGH;

  private static final ConcurrentMap<String, Loaded> PROCESS = new ConcurrentHashMap<>();

  private final Knowledge knowledge;
  private final Merger merger;
  private final Aggregator aggregator;
  private final EventWriter eventWriter;
  private final StoryVersions versions;
  private final TellingJson tellings = new TellingJson();
  private @Nullable ReportReader reader;
  private @Nullable Coder coder;

  private Loaded(Knowledge knowledge) {
    this.knowledge = knowledge;
    merger = Merger.load(knowledge);
    aggregator = Aggregator.load(knowledge);
    eventWriter = new EventWriter(aggregator, RULE);
    versions = StoryVersions.load(knowledge);
  }

  static Loaded of(KnowledgeFiles files) {
    return PROCESS.computeIfAbsent(files.digest(), digest -> new Loaded(files.knowledge()));
  }

  /** Loaded by the first who wants it; a process that only merges holds no model. */
  synchronized Coder coder() {
    if (coder == null) {
      coder = Coder.load(knowledge);
    }
    return coder;
  }

  synchronized ReportReader reader() {
    if (reader == null) {
      reader = ReportReader.load(knowledge);
    }
    return reader;
  }

  Merger merger() {
    return merger;
  }

  Aggregator aggregator() {
    return aggregator;
  }

  EventWriter eventWriter() {
    return eventWriter;
  }

  StoryVersions versions() {
    return versions;
  }

  TellingJson tellings() {
    return tellings;
  }
}
