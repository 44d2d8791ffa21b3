package org.dateline.knowledge;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Maps a file of the class path into memory where its bytes lie on disk as they are: in a folder,
 * or stored without compression in a jar. The layout of jars is that of ZIP (APPNOTE 4.3).
 */
final class MappedFile {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;

  private MappedFile() {}

  /** The file's bytes, big-endian; null where they can only be read through a decompressor. */
  static @Nullable ByteBuffer of(URL url) throws IOException {
    if (url.getProtocol().equals("file")) {
      try (FileChannel file = open(url)) {
        return file.map(MapMode.READ_ONLY, 0, file.size());
      }
    }
    if (url.openConnection() instanceof JarURLConnection jar
        && jar.getJarFileURL().getProtocol().equals("file")) {
      try (FileChannel file = open(jar.getJarFileURL())) {
        return stored(file, jar.getEntryName());
      }
    }
    return null;
  }

  private static FileChannel open(URL url) throws IOException {
    return FileChannel.open(Path.of(URI.create(url.toString())), StandardOpenOption.READ);
  }

  private static @Nullable ByteBuffer stored(FileChannel jar, String name) throws IOException {
    int length = (int) Math.min(jar.size(), END_BYTES + LONGEST_COMMENT);
    ByteBuffer tail = read(jar, jar.size() - length, length);
    int end = length - END_BYTES;
    while (end >= 0 && tail.getInt(end) != END) {
      end--;
    }
    if (end < 0) {
      return null;
    }
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer entries = read(jar, tail.getInt(end + 16), tail.getInt(end + 12));
    int at = 0;
    while (at + ENTRY_BYTES <= entries.limit() && entries.getInt(at) == ENTRY) {
      int nameLength = entries.getShort(at + 28) & 0xffff;
      boolean found =
          nameLength == wanted.length
              && entries.slice(at + ENTRY_BYTES, nameLength).equals(ByteBuffer.wrap(wanted));
      if (found) {
        boolean plain = entries.getShort(at + 10) == 0;
        return plain ? content(jar, entries.getInt(at + 42), entries.getInt(at + 24)) : null;
      }
      at +=
          ENTRY_BYTES
              + nameLength
              + (entries.getShort(at + 30) & 0xffff)
              + (entries.getShort(at + 32) & 0xffff);
    }
    return null;
  }

  private static ByteBuffer content(FileChannel jar, int local, int size) throws IOException {
    ByteBuffer header = read(jar, local, LOCAL_BYTES);
    int names = (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
    return jar.map(MapMode.READ_ONLY, (long) local + LOCAL_BYTES + names, size);
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // goes on until all is read
    }
    return bytes.flip();
  }
}
