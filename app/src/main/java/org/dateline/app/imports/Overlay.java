package org.dateline.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.knowledge.Body;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Person;
import org.dateline.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Tables of a user's folder that rows are added to. */
final class Overlay {
  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "actors/agents.tsv", List.of("phrase", "plural", "sectors", "class", "note"),
          "actors/metonyms.tsv", List.of("text", "code", "sectors", "note"),
          "actors/people.tsv", Person.COLUMNS,
          "actors/offices.tsv",
              List.of("person", "country", "office", "sectors", "from", "to", "source"));

  private static final int NAME = 1;
  private static final int ALIASES_OF_PERSON = 3;
  private static final int ALIASES_OF_GROUP = 8;

  private final Path folder;
  private final Knowledge shipped;

  Overlay(Path folder, Knowledge shipped) {
    this.folder = folder;
    this.shipped = shipped;
  }

  /**
   * Adds rows to the tables of the folder, each file written whole or not at all. A row that the
   * folder has with the same key is replaced. Names that the shipped entry with the same id has are
   * kept beside the imported ones, since the row takes that entry's place.
   *
   * @return what was written, with the number of rows
   */
  List<String> write(Rows rows) throws IOException {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<String>>> table : rows.tables().entrySet()) {
      written.add(write(table.getKey(), table.getValue()));
    }
    return written;
  }

  private String write(String table, Map<String, List<String>> rows) throws IOException {
    List<String> header = HEADERS.getOrDefault(table, Body.COLUMNS);
    Path file = folder.resolve(table);
    Map<String, List<String>> all = new TreeMap<>();
    int keyColumns = keyColumns(table);
    Map<String, Row> ours = new TreeMap<>();
    for (Row row : shipped.table(table, keyColumns, header.toArray(String[]::new))) {
      ours.put(String.join("\t", row.cells().subList(0, keyColumns)), row);
    }
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#") && !line.equals(String.join("\t", header))) {
          List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
          while (cells.size() < header.size()) {
            cells.add("");
          }
          all.put(String.join("\t", cells.subList(0, keyColumns)), cells);
        }
      }
    }
    rows.forEach((key, cells) -> all.put(key, merged(table, cells, ours.get(key))));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text(header, all));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    return file + ": " + rows.size() + " rows imported, " + all.size() + " in all";
  }

  private static int keyColumns(String table) {
    return switch (table) {
      case "actors/offices.tsv" -> 5;
      case "actors/metonyms.tsv" -> 2;
      default -> 1;
    };
  }

  /** An imported row with the names and the gender that the shipped row of its key has. */
  private static List<String> merged(String table, List<String> cells, @Nullable Row shipped) {
    boolean person = table.equals("actors/people.tsv");
    boolean named = person || !HEADERS.containsKey(table);
    if (shipped == null || !named) {
      return cells;
    }
    List<String> merged = new ArrayList<>(cells);
    int column = person ? ALIASES_OF_PERSON : ALIASES_OF_GROUP;
    Set<String> aliases = new LinkedHashSet<>(shipped.list(column));
    if (!cells.get(column).isEmpty()) {
      aliases.addAll(List.of(cells.get(column).split("\\|", -1)));
    }
    aliases.remove(shipped.cell(NAME));
    merged.set(NAME, shipped.cell(NAME));
    merged.set(column, String.join("|", aliases));
    if (person && cells.get(2).isEmpty()) {
      merged.set(2, shipped.cell(2));
    }
    return merged;
  }

  private static String text(List<String> header, Map<String, List<String>> rows) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by dateline knowledge import; yours to edit.\n");
    text.append(String.join("\t", header)).append('\n');
    rows.values().forEach(cells -> text.append(String.join("\t", cells)).append('\n'));
    return text.toString();
  }
}
