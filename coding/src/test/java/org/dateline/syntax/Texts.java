package org.dateline.syntax;

import java.time.LocalDate;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.Report;
import org.dateline.text.SentenceSplitter;

/** Parses short texts with the shipped model, for tests. */
public final class Texts implements AutoCloseable {
  private final SentenceSplitter splitter = SentenceSplitter.load(Knowledge.shipped());
  private final Parser parser = Parser.load(Knowledge.shipped());

  /** The analysis of a text of one paragraph, published on a day or, with null, none. */
  public Analysis parse(String text, LocalDate published) {
    Report report = TreeText.report(text, published);
    return parser.parse(report, splitter.split(report));
  }

  @Override
  public void close() {
    parser.close();
  }
}
