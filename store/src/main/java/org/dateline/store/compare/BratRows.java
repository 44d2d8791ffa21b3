package org.dateline.store.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.export.TableRows;

/** The events of standoff annotations, as brat keeps them: of each only its type is a code. */
final class BratRows {
  private static final List<String> COLUMNS = List.of("id", "type");

  private BratRows() {}

  /** Reads all {@code .ann} files of a folder, in the order of their names. */
  static TableRows folder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, "*.ann")) {
      notes.forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": a folder without annotations of brat (.ann)");
    }
    files.sort(null);
    List<List<String>> rows = new ArrayList<>();
    for (Path file : files) {
      add(file, rows);
    }
    return new TableRows("brat", COLUMNS, rows);
  }

  /** Reads one file. */
  static TableRows file(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    add(file, rows);
    return new TableRows("brat", COLUMNS, rows);
  }

  private static void add(Path file, List<List<String>> rows) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      int colon = line.indexOf(':', tab);
      if (line.startsWith("E") && tab > 0 && colon > tab) {
        rows.add(
            List.of(
                file.getFileName() + ":" + line.substring(0, tab), line.substring(tab + 1, colon)));
      }
    }
  }
}
