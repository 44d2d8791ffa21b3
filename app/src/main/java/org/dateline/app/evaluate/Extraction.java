package org.dateline.app.evaluate;

/**
 * A page's story as gold has it and as it was found.
 *
 * @param id of the record
 * @param url where the page was
 */
record Extraction(String id, String url, Shingles gold, Shingles found) {
  double precision() {
    return found.size() == 0 ? 0 : (double) found.shared(gold) / found.size();
  }

  double recall() {
    return gold.size() == 0 ? 1 : (double) found.shared(gold) / gold.size();
  }

  /** Only the runs that one has and the other lacks, so that errors can be read. */
  Comparison comparison() {
    Fields fields = new Fields().add("runs of four words", gold.beyond(found), found.beyond(gold));
    return new Comparison(id, url, fields.all());
  }
}
