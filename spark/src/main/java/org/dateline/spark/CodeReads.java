package org.dateline.spark;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.coding.CodedReport;
import org.dateline.coding.Coder;
import org.dateline.coding.RecordLines;
import org.dateline.coding.Tellings;
import org.dateline.dedupe.Sketch;
import org.dateline.dedupe.Telling;
import org.dateline.dedupe.TellingJson;
import org.dateline.report.Report;
import org.dateline.report.StoryVersions.Version;
import org.dateline.report.read.InputFault;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Codes reports, and leaves out those that are stored. What it makes are rows of {@link
 * Columns#CODED}. Travels to executors.
 *
 * @param files the user's knowledge
 * @param again whether what is stored with the same content is coded too
 */
record CodeReads(KnowledgeFiles files, boolean again) implements Serializable {
  static final String UNDATED = "undated";

  /**
   * Codes a partition.
   *
   * @param reads in the order of their keys
   */
  Iterator<Row> code(Iterator<Tuple2<Read.Key, Read>> reads) {
    Supplier<Coder> coder = () -> Loaded.of(files).coder();
    return new Rows(reads, coder, Loaded.of(files).tellings());
  }

  /** One row after the other, so that few reports are in memory at a time. */
  private final class Rows implements Iterator<Row> {
    private final Iterator<Tuple2<Read.Key, Read>> reads;
    private final Supplier<Coder> coder;
    private final TellingJson tellings;
    private final Queue<Row> ready = new ArrayDeque<>();
    private @Nullable Read next;

    Rows(Iterator<Tuple2<Read.Key, Read>> reads, Supplier<Coder> coder, TellingJson tellings) {
      this.reads = reads;
      this.coder = coder;
      this.tellings = tellings;
      this.next = take();
    }

    private @Nullable Read take() {
      return reads.hasNext() ? reads.next()._2() : null;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && next != null) {
        readId(next);
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    /** All that has one id: its last edition counts. */
    private void readId(Read first) {
      String known = null;
      Report last = null;
      String digest = "";
      for (Read read = first; read != null && read.key().id().equals(first.key().id()); ) {
        if (read.fault() != null) {
          ready.add(fault(read.fault()));
        } else if (read.key().known()) {
          known = read.key().digest();
        } else {
          last = read.report();
          digest = read.key().digest();
        }
        read = take();
        next = read;
      }
      if (last != null) {
        boolean stored = digest.equals(known);
        ready.add(
            stored && !again ? note("known", last.id(), null) : code(last, digest, known != null));
      }
    }

    private Row code(Report report, String digest, boolean replaces) {
      String obstacle = Coder.obstacle(report);
      try {
        CodedReport coded =
            obstacle == null ? coder.get().code(report) : coder.get().uncoded(report);
        return report(coded, digest, replaces, obstacle);
      } catch (RuntimeException | StackOverflowError e) {
        return note("error", report.id(), "could not be coded: " + e);
      }
    }

    private Row report(
        CodedReport coded, String digest, boolean replaces, @Nullable String obstacle) {
      Report report = coded.report();
      Instant published = Tellings.instant(report.published());
      Sketch sketch = Sketch.of(report, published);
      Version version = Loaded.of(files).versions().of(report, published);
      List<Telling> told = Tellings.of(coded, report.id());
      List<String> records = RecordLines.of(coded);
      List<Row> mentions = new ArrayList<>(told.size());
      for (int i = 0; i < told.size(); i++) {
        Telling telling = told.get(i);
        mentions.add(
            RowFactory.create(
                telling.id(),
                month(telling.when().from()),
                tellings.write(telling),
                records.get(i)));
      }
      return RowFactory.create(
          "report",
          null,
          null,
          obstacle == null ? null : "not coded: it" + obstacle,
          report.id(),
          digest,
          report.title(),
          report.url(),
          report.publisher(),
          report.published() == null ? null : report.published().toString(),
          published,
          report.language(),
          report.imprint().author(),
          report.imprint().country(),
          report.imprint().rights(),
          report.text(),
          month(published),
          replaces,
          version == null ? null : version.story(),
          version == null ? 0 : version.number(),
          report.imprint().edition().standing().name().toLowerCase(Locale.ROOT),
          sketch.agency(),
          sketch.runs(),
          sketch.limit(),
          mentions.toArray(Row[]::new));
    }

    private static Row fault(InputFault fault) {
      String kind = fault.severity() == InputFault.Severity.ERROR ? "error" : "warning";
      return plain(
          kind, fault.source(), fault.line(), null, fault.message() + " (" + fault.remedy() + ")");
    }

    private static Row note(String kind, String id, @Nullable String message) {
      return plain(kind, null, null, id, message);
    }

    private static Row plain(
        String kind,
        @Nullable String source,
        @Nullable Long line,
        @Nullable String id,
        @Nullable String message) {
      Object[] values = new Object[Columns.CODED.length()];
      values[0] = kind;
      values[1] = source;
      values[2] = line;
      values[3] = message;
      values[4] = id;
      return RowFactory.create(values);
    }
  }

  static String month(@Nullable LocalDate day) {
    return day == null ? UNDATED : YearMonth.from(day).toString();
  }

  static String month(@Nullable Instant published) {
    return published == null ? UNDATED : month(published.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
