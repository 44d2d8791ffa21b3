package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * A user's knowledge on its way to executors, which cannot see the folder that it lies in.
 *
 * @param files by name within the folder; none where the shipped knowledge is used alone
 * @param digest the same for the same files
 */
record KnowledgeFiles(TreeMap<String, byte[]> files, String digest) implements Serializable {
  /** The shipped knowledge alone. */
  static final KnowledgeFiles SHIPPED = of(new TreeMap<>());

  static KnowledgeFiles in(@Nullable Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw new FileNotFoundException("there is no folder " + folder + " with knowledge");
      }
      try (Stream<Path> paths = Files.walk(folder)) {
        List<Path> found = paths.filter(Files::isRegularFile).toList();
        for (Path path : found) {
          files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
    }
    return of(files);
  }

  private static KnowledgeFiles of(TreeMap<String, byte[]> files) {
    MessageDigest digest = sha256();
    files.forEach(
        (name, bytes) -> {
          digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return new KnowledgeFiles(files, HexFormat.of().formatHex(digest.digest()));
  }

  /** The knowledge, with the files laid over it in a folder of this machine. */
  Knowledge knowledge() {
    if (files.isEmpty()) {
      return Knowledge.shipped();
    }
    try {
      Path folder = Files.createTempDirectory("dateline-knowledge");
      for (var file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, file.getValue());
      }
      return Knowledge.withOverlay(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
