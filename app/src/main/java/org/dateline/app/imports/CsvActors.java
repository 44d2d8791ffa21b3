package org.dateline.app.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Knowledge;
import org.dateline.knowledge.Row;

/**
 * Actors of a CSV file with a header. Columns: {@code name} and {@code country} or {@code code} (a
 * CAMEO code); where there are any {@code sectors, aliases, from, to, office, gender, kind, id,
 * wikidata, note}. Several values in one cell are divided by {@code |}. A line with an {@code
 * office} is a person's, with one line for each office; others are groups.
 */
final class CsvActors {
  private static final String DATE = "(\\d{4}(-\\d\\d(-\\d\\d)?)?)?";

  private final String file;
  private final Codes codes;
  private final Map<String, String> columns;
  private final Rows rows;
  private final Set<String> offices = new HashSet<>();

  private CsvActors(
      String file, Knowledge knowledge, Codes codes, Map<String, String> columns, Rows rows) {
    this.file = file;
    this.codes = codes;
    this.columns = columns;
    this.rows = rows;
    for (Row row :
        knowledge.table(
            "actors/office_kinds.tsv", 1, "office", "single", "rank", "sectors", "meaning")) {
      offices.add(row.cell(0));
    }
  }

  /**
   * Reads lines; what is wrong with one is noted, and the next is read.
   *
   * @param columns the file's own names of columns, by ours
   */
  static void read(
      String file,
      Reader text,
      Knowledge knowledge,
      Codes codes,
      Map<String, String> columns,
      Rows rows)
      throws IOException {
    CsvActors reader = new CsvActors(file, knowledge, codes, columns, rows);
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
      boolean begun = false;
      for (NamedCsvRecord line : records) {
        if (!begun && line.findField(reader.column("name")).isEmpty()) {
          rows.fault(
              file,
              1,
              "no column " + reader.column("name") + ", but " + line.getHeader(),
              "name it: --map name=COLUMN");
          return;
        }
        begun = true;
        reader.read(line);
      }
    } catch (CsvParseException e) {
      rows.fault(file, 0, "no CSV: " + e.getMessage(), "quote cells that hold commas or quotes");
    }
  }

  private String column(String name) {
    return columns.getOrDefault(name, name);
  }

  private String cell(NamedCsvRecord line, String name) {
    return line.findField(column(name)).orElse("").replace('\t', ' ').strip();
  }

  private void read(NamedCsvRecord line) {
    int number = (int) line.getStartingLineNumber();
    String name = cell(line, "name");
    String country = cell(line, "country");
    List<String> sectors = list(cell(line, "sectors"));
    String written = cell(line, "code");
    Codes.Code code = written.isEmpty() ? null : codes.read(written);
    List<String> wrong = new ArrayList<>();
    if (name.isEmpty()) {
      wrong.add("no name");
    }
    if (!written.isEmpty() && code == null) {
      wrong.add("no CAMEO code: " + written);
    }
    if (code != null) {
      country = country.isEmpty() ? code.country() : country;
      sectors = sectors.isEmpty() ? code.sectors() : sectors;
    }
    if (!country.isEmpty() && codes.country(country) == null) {
      wrong.add("no country " + country);
    }
    for (String sector : sectors) {
      if (!sector.equals(codes.sector(sector)) && !sector.equals("JRN") && !sector.equals("SOC")) {
        wrong.add("no sector " + sector);
      }
    }
    String office = cell(line, "office");
    if (!office.isEmpty() && !offices.contains(office)) {
      wrong.add("no office " + office);
    }
    for (String date : List.of(cell(line, "from"), cell(line, "to"))) {
      if (!date.matches(DATE)) {
        wrong.add("no date " + date);
      }
    }
    if (!wrong.isEmpty()) {
      rows.fault(
          file,
          number,
          String.join(", ", wrong),
          "use PLOVER's codes, the offices of office_kinds.tsv, and dates as 2021-03-06");
      return;
    }
    rows.countEntry();
    if (office.isEmpty()) {
      group(line, name, country, sectors, written);
    } else {
      person(line, name, country, sectors, office);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*", -1));
  }

  private String id(NamedCsvRecord line, String name) {
    String id = cell(line, "id");
    return id.isEmpty() ? Rows.id(name) : id;
  }

  private void person(
      NamedCsvRecord line, String name, String country, List<String> sectors, String office) {
    String id = id(line, name);
    String gender = cell(line, "gender");
    String item = cell(line, "wikidata");
    rows.put("actors/people.tsv", 1, List.of(id, name, gender, cell(line, "aliases"), item));
    rows.put(
        "actors/offices.tsv",
        5,
        List.of(
            id,
            country,
            office,
            sectors.isEmpty() ? "GOV" : String.join("|", sectors),
            cell(line, "from"),
            cell(line, "to"),
            "imported"));
  }

  private void group(
      NamedCsvRecord line, String name, String country, List<String> sectors, String cameo) {
    String[] table = Groups.tableAndKind(country, sectors);
    String kind = cell(line, "kind");
    rows.put(
        table[0],
        1,
        List.of(
            id(line, name),
            name,
            kind.isEmpty() ? table[1] : kind,
            country,
            String.join("|", sectors),
            cameo,
            cell(line, "from"),
            cell(line, "to"),
            cell(line, "aliases"),
            "",
            cell(line, "wikidata"),
            cell(line, "note")));
  }
}
