package org.dateline.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.knowledge.Knowledge;
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
  private final FieldNames names;
  private final Limits limits;

  private ReportReader(ReportMaker maker, FieldNames names, Limits limits) {
    this.maker = maker;
    this.names = names;
    this.limits = limits;
  }

  public static ReportReader load(Knowledge knowledge) {
    return new ReportReader(
        ReportMaker.load(knowledge), FieldNames.load(knowledge), Limits.STANDARD);
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
    Sink sink =
        new Sink(
            source,
            (draft, to) -> {
              Report report = maker.make(draft, options, to);
              if (report != null) {
                reports.accept(report);
              }
            },
            faults);
    try {
      readFormat(new BufferedInputStream(in, Format.HEAD), sink, options);
    } catch (IOException e) {
      sink.fail(0, "cannot be read: " + e.getMessage(), "what came before was read");
    }
  }

  private void readFormat(BufferedInputStream in, Sink sink, ReadOptions options)
      throws IOException {
    in.mark(Format.HEAD);
    byte[] head = in.readNBytes(Format.HEAD);
    in.reset();
    switch (Format.of(head)) {
      case EMPTY -> sink.fail(0, "is empty", "give a file with a report in it");
      case TEXT -> new PlainTextReader(limits).read(in, sink);
      case JSON_LINES -> new JsonReader(names, limits).readLines(in, sink, options);
      case JSON -> new JsonReader(names, limits).readDocument(in, sink, options);
      case PDF -> sink.fail(0, "is a PDF file", "export its text and give that");
      case OFFICE -> sink.fail(0, "is an old Office file", "save it as DOCX, RTF or text");
      case IMAGE -> sink.fail(0, "is an image", "give the report's text");
      case BINARY -> sink.fail(0, "is binary data of no known format", "give text");
    }
  }
}
