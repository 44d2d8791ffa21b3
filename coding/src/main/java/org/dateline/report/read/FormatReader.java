package org.dateline.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Knowledge;
import org.dateline.report.DateReader;
import org.dateline.report.html.PageReader;

/** Tells an input's format and hands it to that format's reader. Immutable and thread-safe. */
final class FormatReader {
  private static final Pattern XML_CHARSET =
      Pattern.compile("encoding\\s*=\\s*[\"']([\\w-]+)[\"']");

  private final Limits limits;
  private final FieldNames names;
  private final Exports exports;
  private final HtmlReader pages;
  private final CsvReports tables;
  private final Archives archives;

  private FormatReader(Limits limits, FieldNames names, Exports exports, PageReader pages) {
    this.limits = limits;
    this.names = names;
    this.exports = exports;
    this.pages = new HtmlReader(pages, exports, limits);
    this.tables = new CsvReports(names, limits);
    this.archives = new Archives(limits);
  }

  static FormatReader load(Knowledge knowledge, DateReader dates, Limits limits) {
    return new FormatReader(
        limits,
        FieldNames.load(knowledge),
        Exports.load(knowledge, dates),
        PageReader.load(knowledge, dates));
  }

  /**
   * Reads an input to its end.
   *
   * @param depth how many archives it lies in
   * @throws IOException where the stream itself breaks
   */
  void read(InputStream stream, Sink sink, ReadOptions options, int depth) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, Format.HEAD);
    byte[] head = head(in);
    Format format = Format.of(head);
    switch (format) {
      case EMPTY -> sink.fail(0, "is empty", "give a file with a report in it");
      case TEXT -> readText(in, head, sink, options);
      case JSON_LINES -> new JsonReader(names, limits).readLines(in, sink, options);
      case JSON -> new JsonReader(names, limits).readDocument(in, sink, options);
      case HTML -> pages.read(in, sink);
      case XML -> readXml(in, head, sink);
      case RTF -> readExport(RtfText.of(in.readNBytes(limits.recordBytes())), sink);
      case MAIL -> new MailReader(limits).readMessage(in, sink);
      case MAILBOX -> new MailReader(limits).readMailbox(in, sink);
      case WARC -> new WarcPages(pages, limits).read(in, sink);
      case GZIP, BZIP2, ZSTD, XZ, ZIP, TAR -> readPacked(format, in, sink, options, depth);
      case PDF -> sink.fail(0, "is a PDF file", "export its text and give that");
      case SEVEN_ZIP -> sink.fail(0, "is packed by 7-Zip", "unpack it, or pack it as ZIP");
      case RAR -> sink.fail(0, "is packed by RAR", "unpack it, or pack it as ZIP");
      case OFFICE -> sink.fail(0, "is an old Office file", "save it as DOCX, RTF or text");
      case IMAGE -> sink.fail(0, "is an image", "give the report's text");
      case BINARY -> sink.fail(0, "is binary data of no known format", "give text");
    }
  }

  /**
   * The first bytes, which stay to be read. Where the stream breaks within them, those before the
   * break: who reads on meets the break again.
   */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(Format.HEAD);
    byte[] head = new byte[Format.HEAD];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
        read = in.read(head, length, head.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  private void readText(InputStream in, byte[] head, Sink sink, ReadOptions options)
      throws IOException {
    Decoded start = Decoded.of(head);
    int line = start.text().indexOf('\n');
    char separator =
        line < 0 ? 0 : tables.separator(start.text().substring(0, line).strip(), options);
    if (separator != 0) {
      tables.read(in, start, separator, sink, options);
      return;
    }
    PlainTextReader texts = new PlainTextReader(limits);
    if (exports.looksLikeExport(start.text())) {
      String text = texts.text(in, sink);
      readExport(text == null ? "" : text, sink);
    } else {
      texts.read(in, sink);
    }
  }

  /** Text taken out of another format: an export of many reports, or one report. */
  private void readExport(String text, Sink sink) {
    String lines = text.replace("\r\n", "\n");
    if (exports.isExport(lines)) {
      exports.read(lines, sink);
    } else if (!lines.isBlank()) {
      sink.add(new Draft(0).put(Field.TEXT, lines));
    }
  }

  private void readXml(InputStream in, byte[] head, Sink sink) throws IOException {
    Decoded start = Decoded.of(head);
    Matcher declared = XML_CHARSET.matcher(start.text());
    String name = declared.find() ? Charsets.known(declared.group(1)) : null;
    boolean wide = start.charset().name().startsWith("UTF-16");
    Charset charset =
        wide ? start.charset() : name == null ? start.charset() : Charset.forName(name);
    new XmlReader(limits).read(in, charset, Format.root(start.text()), sink);
  }

  private void readPacked(Format format, InputStream in, Sink sink, ReadOptions options, int depth)
      throws IOException {
    if (depth >= Archives.DEEPEST) {
      sink.fail(0, "lies in " + depth + " archives", "unpack it first");
      return;
    }
    Archives.Members members = (member, to) -> read(member, to, options, depth + 1);
    switch (format) {
      case ZIP ->
          archives.zip(
              in,
              sink,
              members,
              (docx, to) -> readExport(DocxText.of(docx.readNBytes(limits.recordBytes())), to));
      case TAR -> archives.tar(in, sink, members);
      default -> read(archives.unpack(format, in), sink, options, depth + 1);
    }
  }
}
