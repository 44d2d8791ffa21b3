package org.dateline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which folders make up the tables at one version.
 *
 * @param version counts from 1
 * @param tables by table and month, the folder with the rows, from the root of the tables
 * @param batches by streaming query, the last of its batches that is in the tables
 */
record Manifest(
    long version, TreeMap<String, TreeMap<String, String>> tables, TreeMap<String, Long> batches) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Of tables that do not exist yet. */
  static Manifest empty() {
    return new Manifest(0, new TreeMap<>(), new TreeMap<>());
  }

  static Manifest read(String json) throws IOException {
    return JSON.readValue(json, Manifest.class);
  }

  String write() throws IOException {
    return JSON.writeValueAsString(this) + "\n";
  }

  /** A copy to be changed into the next version. */
  Manifest next() {
    TreeMap<String, TreeMap<String, String>> copy = new TreeMap<>();
    tables.forEach((table, months) -> copy.put(table, new TreeMap<>(months)));
    return new Manifest(version + 1, copy, new TreeMap<>(batches));
  }

  /** The folders of a table, from the root of the tables, by month. */
  Map<String, String> months(String table) {
    return tables.getOrDefault(table, new TreeMap<>());
  }

  boolean has(String table) {
    return !months(table).isEmpty();
  }

  /** All folders of all tables. */
  List<String> folders() {
    List<String> folders = new ArrayList<>();
    tables.values().forEach(months -> folders.addAll(months.values()));
    return folders;
  }
}
