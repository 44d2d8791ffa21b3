package org.dateline.report.read;

/**
 * What one input may cost. A news report of more than a few hundred kilobytes is none; the limits
 * leave room for whole transcripts and for pages full of scripts.
 *
 * @param recordBytes the longest record (line, page, message) in bytes
 * @param depth how deep containers, elements and values may nest
 * @param expansion how many times its size a compressed input may unpack to
 */
record Limits(int recordBytes, int depth, int expansion) {
  static final Limits STANDARD = new Limits(16 << 20, 100, 400);

  int recordMegabytes() {
    return recordBytes >> 20;
  }
}
