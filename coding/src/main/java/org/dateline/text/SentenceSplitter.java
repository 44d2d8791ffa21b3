package org.dateline.text;

import java.util.List;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;

/** Cuts the coded blocks of a report into sentences and these into tokens. Thread-safe. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  public static SentenceSplitter load(Knowledge knowledge) {
    return new SentenceSplitter();
  }

  public List<Sentence> split(Report report) {
    return List.of();
  }
}
