package org.dateline.report.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.Report;

/**
 * Reads reports from bytes of any known format, one after the other. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.load(Knowledge.shipped());
 * reader.read(in, "story.txt", ReadOptions.NONE, reports::add, faults::add);
 * }</pre>
 */
public final class ReportReader {
  private final ReportMaker maker;
  private final FormatReader formats;

  private ReportReader(ReportMaker maker, FormatReader formats) {
    this.maker = maker;
    this.formats = formats;
  }

  public static ReportReader load(Knowledge knowledge) {
    DateReader dates = DateReader.load(knowledge);
    return new ReportReader(
        ReportMaker.load(knowledge, dates), FormatReader.load(knowledge, dates, Limits.STANDARD));
  }

  /**
   * Reads an input to its end. Nothing in the input throws; what the consumers throw passes
   * through.
   *
   * @param in the bytes; the caller closes it
   * @param source the name to report faults under, such as the file's path
   * @param reports takes each report, in the input's order, on the calling thread
   * @param faults takes what could not be read as it stands
   */
  public void read(
      InputStream in,
      String source,
      ReadOptions options,
      Consumer<Report> reports,
      Consumer<InputFault> faults) {
    readNamed(in, source, options, (report, name) -> reports.accept(report), faults);
  }

  /**
   * As {@link #read}, but each report comes with the name of where it stands: the source's, or that
   * of an archive's member ({@code news.zip!june/3.txt}).
   */
  public void readNamed(
      InputStream in,
      String source,
      ReadOptions options,
      BiConsumer<Report, String> reports,
      Consumer<InputFault> faults) {
    Sink sink =
        new Sink(
            source,
            (draft, to) -> {
              Report report = maker.make(draft, options, to);
              if (report != null) {
                reports.accept(report, to.source());
              }
            },
            faults);
    try {
      formats.read(in, sink, options, 0);
    } catch (IOException e) {
      sink.fail(0, "cannot be read: " + reason(e), "what came before was read");
    }
  }

  private static String reason(IOException fault) {
    return fault instanceof EOFException || fault.getMessage() == null
        ? "it ends too early"
        : fault.getMessage();
  }
}
