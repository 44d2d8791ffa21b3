package org.dateline.spark;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.ReportDigest;
import org.dateline.report.Report;
import org.dateline.report.read.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * What reading gives: a report, or what is wrong with an input; and what is stored of a report.
 *
 * @param key by which it meets what has the same id
 * @param report null for what is stored and what is wrong
 * @param fault what is wrong, null where nothing is
 */
record Read(Key key, @Nullable Report report, @Nullable InputFault fault) implements Serializable {

  /**
   * Where it stands among what has the same id: what is stored first, the edition that was
   * published last at the end, whatever the order in which they were read.
   *
   * @param id of the report; for what is wrong, of its place
   * @param known whether it is stored
   * @param published null where unknown
   * @param digest of its content
   * @param rest of what the digest leaves out, so that no two that differ are taken for equal
   */
  record Key(String id, boolean known, @Nullable Instant published, String digest, int rest)
      implements Spread, Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::id)
            .thenComparing(Key::known, Comparator.reverseOrder())
            .thenComparing(Key::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Key::digest)
            .thenComparingInt(Key::rest);

    @Override
    public int spread() {
      return id.hashCode();
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  static Read of(Report report) {
    Instant published = Tellings.instant(report.published());
    int rest = (report.imprint() + " " + report.dateline()).hashCode();
    return new Read(
        new Key(report.id(), false, published, ReportDigest.of(report), rest), report, null);
  }

  static Read of(InputFault fault) {
    String place = '\0' + fault.source() + '\0' + fault.line() + '\0' + fault.message();
    return new Read(new Key(place, false, null, "", 0), null, fault);
  }

  static Read stored(String id, String digest) {
    return new Read(new Key(id, true, null, digest, 0), null, null);
  }
}
