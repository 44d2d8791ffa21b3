package org.dateline.app.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What servers said of the state of addresses, so that they can be asked for news only. Kept as
 * lines of address, ETag and Last-Modified with tabs between. For one thread.
 */
final class Remembered {
  /**
   * The state of an address; empty where the server did not say.
   *
   * @param tag as of the header ETag
   * @param modified as of the header Last-Modified
   */
  record State(String tag, String modified) {}

  private final @Nullable Path file;
  private final Map<String, State> states = new TreeMap<>();

  private Remembered(@Nullable Path file) {
    this.file = file;
  }

  /**
   * What a file remembers.
   *
   * @param file need not be there yet; null to forget all at the end
   */
  static Remembered of(@Nullable Path file) throws IOException {
    Remembered remembered = new Remembered(file);
    if (file != null && Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
          throw new IOException(file + " remembers no addresses: '" + line + "'");
        }
        remembered.states.put(cells[0], new State(cells[1], cells[2]));
      }
    }
    return remembered;
  }

  @Nullable State get(String address) {
    return states.get(address);
  }

  void put(String address, String tag, String modified) {
    if (!tag.isEmpty() || !modified.isEmpty()) {
      states.put(address, new State(tag, modified));
    }
  }

  /** Writes the file anew; it is whole at any time. */
  void save() throws IOException {
    if (file == null) {
      return;
    }
    List<String> lines = new ArrayList<>();
    states.forEach((at, state) -> lines.add(at + "\t" + state.tag + "\t" + state.modified));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
