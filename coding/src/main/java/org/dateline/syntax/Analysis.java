package org.dateline.syntax;

import java.util.List;
import org.dateline.report.Report;

/**
 * A report with the trees of its sentences: what every later stage reads.
 *
 * @param report the report
 * @param trees one a sentence, in order; {@code trees.get(i).sentence().index() == i}
 */
public record Analysis(Report report, List<Tree> trees) {
  public Analysis {
    trees = List.copyOf(trees);
  }
}
