package org.dateline.store.ingest;

import org.dateline.report.Report;

/** Says what a report is a copy of. */
final class Origins {
  private Origins() {}

  /**
   * The same for reports whose texts are the same but for case, punctuation and space, as those of
   * two papers that print one agency's story; their order does not matter.
   */
  static String of(Report report) {
    StringBuilder folded = new StringBuilder(report.text().length());
    report
        .text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return Hashes.of(folded);
  }
}
