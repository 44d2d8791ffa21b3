package org.dateline.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A folder of exported files, each with its size and checksum. For one thread. */
public final class Folder implements Target {
  private final Path folder;
  private final List<Written> files = new ArrayList<>();

  /** Makes the folder where there is none. */
  public Folder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * A file that was written.
   *
   * @param name in the folder
   * @param bytes how many
   * @param sha256 its checksum in hexadecimal digits
   */
  record Written(String name, long bytes, String sha256) {}

  /** The files that are closed, in the order in which they were. */
  List<Written> files() {
    return List.copyOf(files);
  }

  @Override
  public OutputStream file(String name) throws IOException {
    Path file = folder.resolve(name);
    MessageDigest digest = sha256();
    return new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest) {
      @Override
      public void close() throws IOException {
        super.close();
        String sum = HexFormat.of().formatHex(digest.digest());
        files.add(new Written(name, Files.size(file), sum));
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
