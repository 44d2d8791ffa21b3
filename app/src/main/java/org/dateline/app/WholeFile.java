package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written whole or not at all: beside its place at first, under a hidden name, so
 * that a run over the same folder does not read it. For one thread, but for {@link #close}.
 */
final class WholeFile implements AutoCloseable {
  private final Path place;
  private final @Nullable Path part;
  private final OutputStream out;

  private WholeFile(Path place, @Nullable Path part) throws IOException {
    this.place = place;
    this.part = part;
    this.out = new BufferedOutputStream(Files.newOutputStream(part == null ? place : part));
  }

  /**
   * Begins it. What is no file, as {@code /dev/null} and pipes, is written to at once.
   *
   * @throws IOException where it cannot be written there; says why
   */
  static WholeFile at(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; name a file in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new WholeFile(file, null);
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return new WholeFile(place, folder.resolve(name));
  }

  /** Takes the content; is closed by {@link #keep}. */
  OutputStream out() {
    return out;
  }

  /** All is written: puts it in its place. */
  void keep() throws IOException {
    out.close();
    if (part != null) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind, unless it was kept. */
  @Override
  public void close() throws IOException {
    out.close();
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
