package org.dateline.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tells the files of a user's folder from those of another, or of the same one before. */
final class OverlayDigest {
  private static final int BYTES = 4;

  private OverlayDigest() {}

  /**
   * The first eight hex digits of the SHA-256 of a folder's files, whatever their order on disk: of
   * each its path below the folder, with slashes, in UTF-8, the length of that and of the content
   * as eight bytes each, big-endian, and the content. Hidden files and folders are left out.
   *
   * @throws KnowledgeException where a file cannot be read
   */
  static String of(Path folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, Path> file : files(folder).entrySet()) {
        byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
        byte[] content = Files.readAllBytes(file.getValue());
        digest.update(
            ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(path.length)
                .putLong(content.length)
                .flip());
        digest.update(path);
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (IOException | UncheckedIOException e) {
      throw new KnowledgeException(
          new Fault(folder.toString(), 0, "cannot be read: " + e, "make all its files readable"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        boolean hidden = path.startsWith(".") || path.contains("/.");
        if (Files.isRegularFile(file) && !hidden) {
          found.put(path, file);
        }
      }
    }
    return found;
  }
}
