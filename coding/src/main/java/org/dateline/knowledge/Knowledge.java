package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge files: those shipped on the class path under {@code org/dateline/knowledge}, and a
 * user's folder laid over them.
 *
 * <p>A table of the user's folder adds rows to the shipped table of the same path; a row with the
 * same key replaces the shipped one; a row whose first cell begins with {@code -} removes the rows
 * of that key. Immutable and safe for use by many threads.
 */
public final class Knowledge {
  private static final String ROOT = "/org/dateline/knowledge/";
  private final @Nullable Path overlay;

  private Knowledge(@Nullable Path overlay) {
    this.overlay = overlay;
  }

  /** What is shipped, alone. */
  public static Knowledge shipped() {
    return new Knowledge(null);
  }

  /** What is shipped, with the files of {@code folder} laid over it. */
  public static Knowledge withOverlay(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(
          new Fault(folder.toString(), 0, "no such folder", "name a folder with knowledge files"));
    }
    return new Knowledge(folder);
  }

  /**
   * The knowledge's own version, from its file {@code VERSION}; with a user's folder over it,
   * {@code +} and eight hex digits that the folder's files give, so that what they changed can be
   * told.
   */
  public String version() {
    String shipped = text("VERSION").strip();
    return overlay == null ? shipped : shipped + '+' + OverlayDigest.of(overlay);
  }

  /** The user's folder, if there is one. */
  public @Nullable Path overlay() {
    return overlay;
  }

  /**
   * The rows of a table, shipped ones first, the overlay applied.
   *
   * @param path such as {@code actors/agents.tsv}
   * @param keyColumns how many leading columns make a row's key; equal keys within one file are a
   *     fault
   * @param columns the header's names; another header is a fault
   */
  public List<Row> table(String path, int keyColumns, String... columns) {
    List<String> header = List.of(columns);
    List<Row> shipped = Table.read(path, text(path), header);
    Path file = overlayFile(path);
    List<Row> rows =
        file == null
            ? shipped
            : Table.overlay(shipped, Table.read(file.toString(), read(file), header), keyColumns);
    return Table.unique(rows, keyColumns);
  }

  /**
   * The words of a table that has nothing but these and a note, the overlay applied.
   *
   * @param path such as {@code entity/measures.tsv}
   * @param column the name of the column that holds them
   */
  public Set<String> words(String path, String column) {
    Set<String> words = new HashSet<>();
    for (Row row : table(path, 1, column, "note")) {
      words.add(row.cell(0));
    }
    return Set.copyOf(words);
  }

  /**
   * The texts to read for a document that is not a table: the shipped file, if there is one, and
   * the overlay's, in this order, by the name to report faults under.
   */
  public Map<String, String> documents(String path) {
    Map<String, String> found = new LinkedHashMap<>();
    if (Knowledge.class.getResource(ROOT + path) != null) {
      found.put(path, text(path));
    }
    Path file = overlayFile(path);
    if (file != null) {
      found.put(file.toString(), read(file));
    }
    return found;
  }

  /** Opens a shipped binary file, such as an index. The caller closes it. */
  public InputStream open(String path) {
    InputStream in = Knowledge.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new KnowledgeException(new Fault(path, 0, "no such file", "check the installation"));
    }
    return in;
  }

  /**
   * A shipped binary file's bytes, big-endian and read-only: mapped into memory where they lie in a
   * folder or, stored without compression, in a jar; read into memory otherwise.
   */
  public ByteBuffer map(String path) {
    URL url = Knowledge.class.getResource(ROOT + path);
    try (InputStream in = open(path)) {
      ByteBuffer mapped = url == null ? null : MappedFile.of(url);
      return mapped == null ? ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer() : mapped;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private @Nullable Path overlayFile(String path) {
    if (overlay == null) {
      return null;
    }
    Path file = overlay.resolve(path);
    return Files.isRegularFile(file) ? file : null;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new KnowledgeException(
          new Fault(file.toString(), 0, "cannot be read: " + e, "save it as UTF-8 text"));
    }
  }

  /** Collects faults so that all of a load are reported at once. */
  public static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new KnowledgeException(new ArrayList<>(faults));
    }
  }
}
