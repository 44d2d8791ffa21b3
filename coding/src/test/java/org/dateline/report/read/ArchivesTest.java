package org.dateline.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** Packed files and archives around any format. */
class ArchivesTest {
  private static final byte[] STORY =
      "Talks end\n\nThe talks ended on Monday.\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void unpacksStreams() throws IOException {
    assertThat(Readings.of(gzip(STORY)).only().title()).isEqualTo("Talks end");
    assertThat(Readings.of(Zstd.compress(STORY)).only().title()).isEqualTo("Talks end");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(STORY);
    }
    assertThat(Readings.of(bytes.toByteArray()).only().title()).isEqualTo("Talks end");
  }

  @Test
  void unpacksXz() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new XZCompressorOutputStream(bytes)) {
      out.write(STORY);
    }
    assertThat(Readings.of(bytes.toByteArray()).only().title()).isEqualTo("Talks end");
  }

  @Test
  void saysWhatItCannotUnpack() throws IOException {
    byte[] types = "<Types/>".getBytes(StandardCharsets.UTF_8);
    assertThat(Readings.of(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}).messages())
        .containsExactly("0 is packed by RAR");
    assertThat(Readings.of(new byte[] {'7', 'z', -68, -81, 0x27, 0x1C, 0, 4}).messages())
        .containsExactly("0 is packed by 7-Zip");
    assertThat(Readings.of(new byte[] {-48, -49, 0x11, -32, -95, -79, 0x1A, -31}).messages())
        .containsExactly("0 is an old Office file");
    assertThat(Readings.of(zip("[Content_Types].xml", types, "xl/a.xml", types)).messages())
        .containsExactly("0 is an Office file without a text");
  }

  @Test
  void readsWhatStandsBeforeABreak() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Talks ended. ");
      lines.append(Integer.toHexString(i * 0x9E3779B1)).append("\"}\n");
    }
    byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Readings read = Readings.of(Arrays.copyOf(packed, packed.length / 2));
    assertThat(read.reports()).hasSizeBetween(20, 60);
    assertThat(read.messages()).containsExactly("0 cannot be read: ends too early");
  }

  @Test
  void walksZipAndNamesFaultyMembers() throws IOException {
    Readings read =
        Readings.of(zip("a.txt", STORY, "empty.txt", new byte[0], "b.txt.gz", gzip(STORY)));
    assertThat(read.reports()).hasSize(2);
    assertThat(read.faults()).extracting(InputFault::source).containsExactly("test!empty.txt");
  }

  @Test
  void walksTarInsideGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String name : new String[] {"one.txt", "._one.txt", "two.txt"}) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(STORY.length);
        tar.putArchiveEntry(entry);
        tar.write(STORY);
        tar.closeArchiveEntry();
      }
    }
    assertThat(Readings.of(gzip(bytes.toByteArray())).reports()).hasSize(2);
  }

  @Test
  void readsTheTextOfADocx() throws IOException {
    byte[] types = "<Types/>".getBytes(StandardCharsets.UTF_8);
    byte[] document =
        ("<w:document><w:body><w:p><w:r><w:t>Talks end</w:t></w:r></w:p><w:p><w:r><w:t>The talks</w:t>"
                + "<w:t> ended on Monday.</w:t></w:r></w:p></w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8);
    Report report =
        Readings.of(
                zip(
                    "[Content_Types].xml",
                    types,
                    "word/document.xml",
                    document,
                    "word/x.xml",
                    types))
            .only();
    assertThat(report.title()).isEqualTo("Talks end");
    assertThat(report.text()).contains("The talks ended on Monday.");
  }

  @Test
  void stopsAtBombs() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write("{\"text\":\"x y\"}\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
        out.write("{\"text\":\"x y\"}\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    Readings read = Readings.of(bytes.toByteArray());
    assertThat(read.messages()).anyMatch(m -> m.contains("unpacks to more than"));
    byte[] nested = STORY;
    for (int i = 0; i < 6; i++) {
      nested = gzip(nested);
    }
    assertThat(Readings.of(nested).messages()).containsExactly("0 lies in 4 archives");
  }

  @Test
  void readsWhatATruncatedArchiveStillHas() throws IOException {
    String lines = "{\"text\":\"Talks ended on day %d of the summit.\"}\n";
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      all.append(lines.formatted(i * 7919));
    }
    byte[] packed = gzip(all.toString().getBytes(StandardCharsets.UTF_8));
    Readings read = Readings.of(Arrays.copyOf(packed, packed.length / 2));
    assertThat(read.reports()).hasSizeGreaterThan(500);
    assertThat(read.messages()).anyMatch(m -> m.contains("cannot be read"));
  }

  @Test
  void readsTheHtmlPagesOfAWebArchive() throws IOException {
    String page =
        "<html lang=en><head><title>Talks end</title></head><body><article><h1>Talks end</h1>"
            + "<p>The talks between the two sides ended on Monday without a deal.</p></article></body></html>";
    byte[] warc =
        (record("text/html; charset=utf-8", page) + record("image/png", "x"))
            .getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : new byte[][] {warc, gzip(warc)}) {
      Report report = Readings.of(bytes).only();
      assertThat(report.url()).isEqualTo("http://x.org/2015/11/23/talks");
      assertThat(report.published()).hasToString("2015-11-23");
      assertThat(report.text()).startsWith("The talks between");
    }
  }

  static String record(String type, String body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2015-11-24T00:00:00Z\r\nWARC-Target-URI: http://x.org/2015/11/23/talks\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        out.write((byte[]) namesAndBytes[i + 1]);
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }
}
