package org.dateline.app.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.dateline.knowledge.Fault;
import org.dateline.knowledge.Knowledge;

/** Files of actors read, whatever their format, and written as tables of a folder. */
public final class ActorImport {
  private static final int LOOK_AHEAD = 1 << 16;

  private final Knowledge knowledge;
  private final Map<String, String> columns;
  private final Codes codes;
  private final Rows rows = new Rows();

  /**
   * Nothing read yet.
   *
   * @param knowledge what is shipped, whose codes and titles count
   * @param columns the names of a CSV file's columns, by ours
   */
  public ActorImport(Knowledge knowledge, Map<String, String> columns) {
    this.knowledge = knowledge;
    this.columns = Map.copyOf(columns);
    this.codes = Codes.load(knowledge);
  }

  /**
   * Reads a file: a Wikidata dump, a dictionary of agents ({@code [~COP]}) or of actors ({@code
   * [AFGGOV]}), or CSV, told by content. May be packed ({@code .gz, .bz2}).
   *
   * @throws IOException where it cannot be read
   */
  public void read(Path file) throws IOException {
    String start = start(file);
    String name = file.toString();
    if (start.startsWith("[\n") || start.startsWith("[\r") || start.startsWith("{\"")) {
      WikidataDump.read(name, () -> open(file), knowledge, codes, rows);
    } else if (start.contains("[~") || start.contains("~]")) {
      PetrarchAgents.read(name, lines(file), knowledge, codes, rows);
    } else if (start.matches("(?s).*\\[[A-Za-z*-]{3}.*")) {
      PetrarchActors.read(name, lines(file), codes, rows);
    } else {
      CsvActors.read(
          name, new StringReader(String.join("\n", lines(file))), knowledge, codes, columns, rows);
    }
  }

  private static String start(Path file) throws IOException {
    try (BufferedReader in = open(file)) {
      char[] start = new char[LOOK_AHEAD];
      int length = 0;
      int read = in.read(start);
      while (read > 0 && length + read < LOOK_AHEAD) {
        length += read;
        read = in.read(start, length, LOOK_AHEAD - length);
      }
      return new String(start, 0, length + Math.max(0, read)).strip();
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), LOOK_AHEAD);
    String name = file.toString().toLowerCase(Locale.ROOT);
    InputStream plain =
        name.endsWith(".gz")
            ? new GZIPInputStream(in, LOOK_AHEAD)
            : name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), LOOK_AHEAD);
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in = open(file)) {
      return in.lines().toList();
    }
  }

  /** What could not be read, in the order of the lines. */
  public List<Fault> faults() {
    return List.copyOf(rows.faults());
  }

  /** How many entries were read. */
  public int entries() {
    return rows.entries();
  }

  /**
   * Writes what was read into a folder for {@code --knowledge}, beside what it holds.
   *
   * @return the files written, with their numbers of rows
   * @throws IOException where that fails; files not yet written are as they were
   */
  public List<String> write(Path folder) throws IOException {
    return new Overlay(folder, knowledge).write(rows);
  }
}
