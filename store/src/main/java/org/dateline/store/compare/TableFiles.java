package org.dateline.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.store.export.Exports;
import org.dateline.store.export.TableRows;

/**
 * Finds out what shape a file has: by how it begins, by its header, or by how many columns it has
 * without one.
 */
final class TableFiles {
  private TableFiles() {}

  static TableRows read(Path file, Exports exports) throws IOException {
    if (Files.isDirectory(file)) {
      return BratRows.folder(file);
    }
    if (file.toString().endsWith(".ann")) {
      return BratRows.file(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length >= 4 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("PAR1")) {
      return RecordRows.of(ParquetRows.read(file));
    }
    if (bytes.length >= 15
        && new String(bytes, 0, 15, StandardCharsets.US_ASCII).equals("SQLite format 3")) {
      return RecordRows.of(GeoPackageRows.read(file));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      List<JsonNode> records = json(text);
      return records.isEmpty() || !records.get(0).has("@id")
          ? RecordRows.of(records)
          : Rdf.expanded(records).events();
    }
    if (start.startsWith("@prefix")) {
      return Rdf.turtle(text).events();
    }
    if (start.startsWith("<") && start.contains("<graphml")) {
      return GraphRows.read(text);
    }
    return exports
        .recognise(rows(text))
        .orElseThrow(() -> new IOException(file + ": no shape of events that is known"));
  }

  private static List<JsonNode> json(String text) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        new ObjectMapper().readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNext()) {
        JsonNode value = values.next();
        if (value.path("features").isArray()) {
          value.path("features").forEach(feature -> records.add(feature.path("properties")));
        } else {
          records.add(value);
        }
      }
    }
    return records;
  }

  /** The rows of a table; none of a text that is none. */
  private static List<List<String>> rows(String text) throws IOException {
    if (text.lines().findFirst().orElse("").indexOf('\t') >= 0) {
      return tabs(text);
    }
    try {
      return commas(text);
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  private static List<List<String>> tabs(String text) {
    return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<List<String>> commas(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new StringReader(text))) {
      csv.forEach(record -> rows.add(record.getFields()));
    }
    return rows;
  }
}
