package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedFileTest {
  private static final byte[] BYTES = "places of an index".getBytes(StandardCharsets.UTF_8);

  @Test
  void aFileOfAFolderIsMapped(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a name.index"), BYTES);
    assertThat(bytes(MappedFile.of(file.toUri().toURL()))).isEqualTo(BYTES);
  }

  @Test
  void aStoredEntryOfAJarIsMapped(@TempDir Path folder) throws IOException {
    assertThat(bytes(MappedFile.of(entry(folder, ZipEntry.STORED)))).isEqualTo(BYTES);
  }

  @Test
  void aDeflatedEntryIsNot(@TempDir Path folder) throws IOException {
    assertThat(MappedFile.of(entry(folder, ZipEntry.DEFLATED))).isNull();
  }

  private static URL entry(Path folder, int method) throws IOException {
    Path jar = folder.resolve("some lib.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setComment("behind the entries");
      put(zip, "first.txt", ZipEntry.DEFLATED);
      put(zip, "org/places.index", method);
    }
    return URI.create("jar:" + jar.toUri() + "!/org/places.index").toURL();
  }

  private static void put(ZipOutputStream zip, String name, int method) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(BYTES);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setSize(BYTES.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(BYTES);
    zip.closeEntry();
  }

  private static byte[] bytes(@Nullable ByteBuffer mapped) {
    byte[] bytes = new byte[mapped == null ? 0 : mapped.remaining()];
    if (mapped != null) {
      mapped.get(bytes);
    }
    return bytes;
  }
}
