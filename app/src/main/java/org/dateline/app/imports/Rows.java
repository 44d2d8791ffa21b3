package org.dateline.app.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.Fault;

/** What was read, by table and key, and what could not be. Not safe for several threads. */
final class Rows {
  private final Map<String, Map<String, List<String>>> tables = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private int entries;

  /** Adds a row; one with the same key takes its place. */
  void put(String table, int keyColumns, List<String> cells) {
    String key = String.join("\t", cells.subList(0, keyColumns));
    tables.computeIfAbsent(table, t -> new TreeMap<>()).put(key, List.copyOf(cells));
  }

  void fault(String file, int line, String message, String remedy) {
    faults.add(new Fault(file, line, message, remedy));
  }

  void countEntry() {
    entries++;
  }

  int entries() {
    return entries;
  }

  List<Fault> faults() {
    return faults;
  }

  /** Rows by key, by table. */
  Map<String, Map<String, List<String>>> tables() {
    return new LinkedHashMap<>(tables);
  }

  /** As ids of the tables are written: letters without marks, and hyphens. */
  static String id(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
