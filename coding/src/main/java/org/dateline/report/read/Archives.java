package org.dateline.report.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks streams and walks archives, member by member, within limits. */
final class Archives {
  /** Archives inside archives inside archives: no one packs news deeper. */
  static final int DEEPEST = 4;

  private static final char LAST_LATIN = '\u00ff';
  private static final char UNREADABLE = '\ufffd';

  /** What the highest level of xz needs to unpack, and as much again. */
  private static final int MOST_KIBIBYTES = 1 << 17;

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
          case XZ ->
              XZCompressorInputStream.builder()
                  .setInputStream(new BufferedInputStream(packed))
                  .setDecompressConcatenated(true)
                  .setMemoryLimitKiB(MOST_KIBIBYTES)
                  .get();
          case ZSTD -> new ZstdInputStreamNoFinalizer(packed);
          default -> throw new IllegalArgumentException("not packed: " + format);
        };
    return new Expansion(unpacked, packed, limits);
  }

  /** Walks a ZIP archive; an Office file, which is one, has at most one member that counts. */
  void zip(InputStream in, Sink sink, Members members, Members docx) throws IOException {
    Expansion.Counter packed = new Expansion.Counter(in);
    ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(packed), StandardCharsets.ISO_8859_1);
    boolean office = false;
    boolean read = false;
    int count = 0;
    for (ZipEntry entry = next(zip); entry != null && count < MOST_MEMBERS; entry = next(zip)) {
      count++;
      String name = name(entry);
      office |= name.equals("[Content_Types].xml") || name.startsWith("word/");
      InputStream member = new Expansion(new Unclosed(zip), packed, limits);
      if (name.equals("word/document.xml")) {
        docx.read(member, sink);
        read = true;
      } else if (!office && !entry.isDirectory() && !isHidden(name)) {
        members.read(member, sink.member(name));
      }
    }
    if (count == 0) {
      sink.fail(0, "is an empty or broken ZIP archive", "pack it anew");
    } else if (office && !read) {
      sink.fail(0, "is an Office file without a text", "save its table as CSV, its text as DOCX");
    }
  }

  void tar(InputStream in, Sink sink, Members members) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
      if (entry.isFile() && !isHidden(entry.getName())) {
        members.read(new Unclosed(tar), sink.member(entry.getName()));
      }
    }
  }

  /** The next header; a name that is declared as UTF-8 and is none ends the archive. */
  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("broken ZIP header: " + e.getMessage(), e);
    }
  }

  /** A member's name, which many write in UTF-8 without declaring it. */
  private static String name(ZipEntry entry) {
    String name = entry.getName();
    if (name.chars().anyMatch(c -> c > LAST_LATIN)) {
      return name;
    }
    String wide = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return wide.indexOf(UNREADABLE) < 0 ? wide : name;
  }

  /** The next header; a broken one that the library trips over ends the archive like any other. */
  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("broken TAR header: " + e.getMessage(), e);
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
