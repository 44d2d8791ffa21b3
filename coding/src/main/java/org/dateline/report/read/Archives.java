package org.dateline.report.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks streams and walks archives, member by member, within limits. */
final class Archives {
  /** Archives inside archives inside archives: no one packs news deeper. */
  static final int DEEPEST = 4;

  private static final int MOST_MEMBERS = 10_000_000;

  /** Takes the members of an archive. */
  interface Members {
    void read(InputStream in, Sink sink) throws IOException;
  }

  private final Limits limits;

  Archives(Limits limits) {
    this.limits = limits;
  }

  /** The unpacked stream of a packed one. */
  InputStream unpack(Format format, InputStream in) throws IOException {
    Expansion.Counter packed = new Expansion.Counter(in);
    InputStream unpacked =
        switch (format) {
          case GZIP ->
              GzipCompressorInputStream.builder()
                  .setInputStream(new BufferedInputStream(packed))
                  .setDecompressConcatenated(true)
                  .get();
          case BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(packed), true);
          case ZSTD -> new ZstdInputStreamNoFinalizer(packed);
          default -> throw new IllegalArgumentException("not packed: " + format);
        };
    return new Expansion(unpacked, packed, limits);
  }

  /** Walks a ZIP archive; a DOCX file, which is one, has one member that counts. */
  void zip(InputStream in, Sink sink, Members members, Members docx) throws IOException {
    Expansion.Counter packed = new Expansion.Counter(in);
    ZipInputStream zip = new ZipInputStream(new BufferedInputStream(packed));
    boolean office = false;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry();
        entry != null && count < MOST_MEMBERS;
        entry = zip.getNextEntry()) {
      count++;
      String name = entry.getName();
      office |= name.equals("[Content_Types].xml") || name.startsWith("word/");
      InputStream member = new Expansion(new Unclosed(zip), packed, limits);
      if (name.equals("word/document.xml")) {
        docx.read(member, sink);
      } else if (!office && !entry.isDirectory() && !isHidden(name)) {
        members.read(member, sink.member(name));
      }
    }
    if (count == 0) {
      sink.fail(0, "is an empty or broken ZIP archive", "pack it anew");
    }
  }

  void tar(InputStream in, Sink sink, Members members) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile() && !isHidden(entry.getName())) {
        members.read(new Unclosed(tar), sink.member(entry.getName()));
      }
    }
  }

  /** Files that systems leave in archives, not people. */
  private static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }

  /** A member's stream: closing it must not close the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on after this member.
    }
  }
}
